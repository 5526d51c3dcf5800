/**
 * Words that stand before or beside a person's name and say who they are: honorifics, ranks, offices, occupations.
 * Compiled for this project from news usage. All in lower case, abbreviations without their full stop.
 */
import type { PronounSet } from "../document/annotations.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Forms of address: always outside the name, and never a role. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx messrs mister dr doctor sir dame lord lady madam madame mme mlle monsieur m/s
  shri sri smt shrimati datuk dato dato' dato’ datin datuk-seri tengku tunku tun haji hajj hajji hajah alhaji hajia hajiya puan encik baroness viscount sheikh shaikh
  sheikha rev reverend fr father sr sister brother don doña señor señora
  hon honourable honorable rt excellency ustaz comrade comr sayyid seyyed engr barr alhaja otunba igwe oba ooni olori mallam malam pst mwalimu mzee pandit
  swami thiru ntate kgosi rre togbe togbui
`);

/** The first words of Malay and Indonesian titles of two words, lower case: "Datuk Seri", "Tan Sri". */
export const MALAY_TITLES: ReadonlySet<string> = words("datuk dato dato' dato’ datin puan tan toh tun tengku");

/** Ranks and offices that precede a name with a capital: "Gen.", "President", "Prime Minister". */
const RANKS: ReadonlySet<string> = words(`
  gen general lt lieutenant maj major col colonel capt captain cpt cmdr commander cdr adm admiral rear vice brig brigadier sgt
  sergeant cpl corporal pvt private marshal field-marshal wing squadron inspector inspector-general superintendent supt constable
  detective det officer deputy chief sheriff ssgt msgt insp dcp acp dsp csp ssp igp pc wpc dci dcs dac dcc mca ips ias major-general lieutenant-general
  lieutenant-colonel brigadier-general vice-admiral garda gda const flt pte
`);

/** Offices with a capital before a name. */
export const OFFICES: ReadonlySet<string> = words(`
  president vice-president vp pm premier chancellor minister mp mep mla secretary undersecretary sec senator sen sens congressman
  congresswoman representative rep reps delegate assemblyman assemblywoman councillor cllr cr councilor councilman councilwoman councilmember
  alderman assemblymember reeve selectman selectwoman cathaoirleach governor gov govs mayor bürgermeister oberbürgermeister landrat ministerpräsident sindaco alcalde alcaldesa coun ald adv seanadóir judge justice magistrate attorney atty prosecutor ambassador envoy consul commissioner chairman
  chairwoman chairperson chair speaker king queen prince princess emperor empress emir sultan duke duchess pope cardinal archbishop
  bishop patriarch regent coach ceo cfo cto coo director director-general manager editor secretary-general leader spokesman spokeswoman
  spokesperson dictator tsar czar taoiseach tánaiste tanaiste prof professor imam mullah maulana pastor rabbi ayatollah crown former ex-president ex-minister acting interim
`);

/** Nouns that name what somebody is or does: the heads of roles and descriptions, in the singular. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary undersecretary senator congressman congresswoman congressperson
  representative delegate lawmaker legislator parliamentarian politician deputy councillor councilor councilman councilwoman
  councilmember alderman governor mayor judge justice magistrate attorney lawyer solicitor barrister counsel advocate prosecutor
  ambassador envoy diplomat consul attaché commissioner chairman chairwoman chairperson chair co-chair vice-chairman vice-chair
  speaker king queen prince princess emperor empress emir sultan duke duchess monarch regent ruler pope cardinal archbishop bishop
  patriarch priest pastor preacher rabbi imam cleric monk nun vicar reverend chaplain coach trainer manager director
  director-general editor editor-in-chief publisher journalist reporter correspondent columnist commentator broadcaster anchor host
  presenter producer filmmaker director writer author novelist poet playwright screenwriter biographer historian blogger
  photographer cameraman artist painter sculptor designer architect musician singer songwriter singer-songwriter rapper guitarist
  drummer pianist composer conductor violinist dancer choreographer actor actress comedian star model celebrity influencer
  entertainer youtuber curator scientist researcher professor lecturer academic scholar teacher principal headmaster headteacher
  dean rector provost sophomore freshman student pupil graduate economist analyst strategist expert specialist consultant adviser advisor
  aide ally assistant aide-de-camp engineer programmer developer technician inventor physicist chemist biologist geologist
  astronomer astronaut mathematician psychologist psychiatrist sociologist anthropologist archaeologist ecologist climatologist
  forecaster meteorologist statistician demographer linguist naturalist conservationist seismologist virologist epidemiologist immunologist doctor physician surgeon nurse dentist pharmacist
  veterinarian midwife paramedic nephrologist therapist executive ceo cfo cto coo cmo cio founder co-founder cofounder owner co-owner
  entrepreneur businessman businesswoman businessperson tycoon billionaire millionaire magnate mogul banker investor trader broker
  financier accountant auditor treasurer shareholder partner head chief boss leader co-leader director general admiral
  colonel lieutenant captain commander major sergeant corporal marshal brigadier soldier officer guard policeman policewoman
  constable inspector detective superintendent sheriff investigator agent spy general-secretary secretary-general chief-of-staff
  spokesman spokeswoman spokesperson spokespeople speaker activist campaigner organizer organiser protester volunteer dissident
  rebel militant guerrilla warlord insurgent extremist terrorist gunman suspect defendant victim survivor witness whistleblower
  adjudicator arbitrator mediator trustee forewoman foreman hydrologist refugee migrant prisoner convict murderer killer dictator strongman autocrat candidate nominee contender frontrunner incumbent
  president-elect premier-elect mayor-elect governor-elect congressman-elect senator-elect challenger opponent rival successor predecessor
  player footballer cricketer striker midfielder defender goalkeeper forward winger quarterback pitcher catcher batsman bowler
  wicketkeeper skipper captain golfer boxer wrestler swimmer runner sprinter athlete cyclist racer driver jockey skater skier
  gymnast champion medallist medalist olympian referee umpire farmer fisherman fisher hunter miner worker labourer laborer builder
  carpenter mechanic electrician plumber chef cook baker butcher waiter waitress bartender barista shopkeeper vendor seller
  retailer merchant pilot sailor driver conductor trucker courier clerk secretary receptionist librarian archivist interpreter
  translator guide resident villager neighbour neighbor local citizen native pensioner retiree tourist visitor passenger pilgrim
  customer consumer husband wife widow widower spouse fiancé fiancée boyfriend girlfriend partner father mother dad mum mom parent
  son daughter brother sister twin uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter grandparent
  grandad granddad grandpa grandma gran granny stepfather stepmother stepdad stepmum stepson stepdaughter stepbrother stepsister auntie
  father-in-law mother-in-law son-in-law daughter-in-law friend colleague counterpart teammate classmate roommate child boy girl man
  woman teenager elder chieftain warrior member fellow trustee chairman-elect coordinator co-ordinator administrator superintendent
  supervisor controller comptroller registrar ombudsman receiver liquidator mediator negotiator moderator facilitator
  pollster strategist lobbyist fundraiser philanthropist donor patron humanitarian missionary evangelist theologian philosopher
  thinker intellectual critic reviewer blogger vlogger streamer gamer collector dealer auctioneer surveyor planner developer
  plaintiff hairdresser cleaner janitor cashier salesman saleswoman tailor weaver herder rancher hacker fiance fiancee attacker assailant
  hijacker realtor agent landlord tenant homeowner undersecretary chief-executive shah tsar czar mufti caliph sheikh lama guru ayatollah
  sportsman sportswoman whip treasurer-general operative nationalist republican democrat conservative liberal socialist
  communist marxist mogul heir heiress prodigy icon legend veteran hero nobel-laureate laureate winner finalist recipient vice-chancellor
  beatmaker centre-half centre-back center-back full-back left-back right-back wing-back fly-half scrum-half half-back prop hooker flanker
  leg-spinner off-spinner spinner seamer all-rounder opener batter wicket-keeper point-guard
  alpinist alumna alumnus apostle archer astrophysicist bailiff bassoonist beekeeper biochemist botanist bricklayer bursar cabbie
  cardiologist cartoonist cellist chairlady climber clinician complainant counsellor crofter curate deacon defector dermatologist diver
  essayist farmhand fencer fullback gp grower gynaecologist hotelier illustrator jeweller jurist landlady medic
  memoirist metallurgist microbiologist mountaineer neurologist neuroscientist notary nutritionist obstetrician oceanographer
  oncologist ornithologist paediatrician paralympian pathologist pediatrician petitioner playmaker potter
  primatologist prophet publican pundit radiologist respondent restaurateur rider rower seafarer shooter snowboarder soprano
  stalwart stylist supremo surfer tactician teen titleholder toddler toxicologist tutor underwriter urologist
  vet viticulturist vulcanologist winemaker youngster youth zoologist
  paleontologist palaeontologist criminologist ethicist gynecologist entomologist herpetologist volcanologist ufologist musicologist
  glaciologist hydrogeologist paleobiologist palaeobiologist
  bassist vocalist frontman cosmonaut contractor employee supporter staffer hostage detainee inmate bandleader frontwoman associate colonist spokesperson forester ranger warden churchwarden keeper firefighter lifeguard bodyguard
  neurosurgeon surgeon bride groom bridegroom cop prelate royal yogi exile fugitive technocrat bureaucrat oligarch undergraduate
  intern apprentice rookie goalie seamstress mason maid nanny physio conscript recruit reservist mercenary assassin addict thief
  burglar kingpin mastermind expatriate expat convert disciple beneficiary virtuoso tenor baritone diva songstress dj impresario
  rep auteur comic ballerina supermodel socialite selectman selectwoman cathaoirleach taoiseach tánaiste tanaiste setter oba mullah maulana maulvi qazi pandit swami
`);

/** Words that belong to a role but cannot head one: "former", "deputy", "acting", "new". */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
  former ex late then then- now acting interim deputy vice assistant associate senior junior chief prime foreign defence defense
  interior finance health education justice home labour labor trade commerce environment energy agriculture transport
  information communications culture tourism sports economy economic planning development science technology national federal
  state regional provincial municipal local general executive managing supreme high top leading veteran longtime long-time
  outgoing incoming newly-elected elected first second permanent special lead principal co- founding honorary emeritus
  immediate past retired disgraced ousted jailed opposition ruling right-wing left-wing far-right far-left conservative liberal democratic
  republican independent socialist communist presidential vice-presidential gubernatorial congressional parliamentary
  attorney prime-ministerial crown police army navy military air force security intelligence political legal medical
  communist party government cabinet court bank company school university team club football cricket film movie tv television
  radio human rights new old young fellow current
  policy climate group humanitarian aid relief immigration migration border customs housing welfare water fisheries maritime aviation
  competition antitrust markets investment campaign marketing sales tax treasury budget caucus bureau news business diplomatic arts city
  county district borough village rescue ambulance emergency disaster election electoral prison probation counter-terrorism cyber
  nuclear oil gas mining rail traffic road union trades
`);

const MALE = words(
  `mr messrs mister sir lord king prince emperor monsieur fr father brother shri sri señor don duke baron
  chairman spokesman congressman councilman assemblyman businessman cameraman policeman alderman sportsman fisherman frontman strongman
  pope cardinal archbishop imam ayatollah mullah maulana husband widower son dad uncle nephew grandfather grandson grandad granddad grandpa stepfather stepdad stepson stepbrother
  actor boyfriend rabbi sheikh sultan emir haji alhaji headmaster king waiter batsman gunman father-in-law son-in-law boy man`,
);
const FEMALE = words(
  `mrs ms miss madam madame mme mlle lady dame queen princess empress sister smt shrimati datin señora doña duchess hajah
  hajia hajiya puan baroness sheikha nun chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman policewoman sportswoman wife widow mother
  mum mom daughter aunt auntie niece grandmother granddaughter grandma gran granny stepmother stepmum stepdaughter stepsister actress girlfriend waitress heiress mother-in-law
  daughter-in-law girl woman midwife`,
);

/** The pronouns that a title or a description implies: "Mrs." and "spokeswoman" she, "Sir" and "chairman" he. */
export function pronounsOfTitle(word: string): PronounSet | undefined {
  const key = word.toLowerCase().replace(/\.$/, "");
  if (MALE.has(key)) return "he";
  return FEMALE.has(key) ? "she" : undefined;
}

/** Whether `word` (any case, with or without a full stop) can stand as a title before a name. */
export function isTitleWord(word: string): boolean {
  const key = word.toLowerCase().replace(/\.$/, "");
  // "Cr Hughes" is a councillor, "CR Patil" has two initials.
  if (word === "CR") return false;
  return HONORIFICS.has(key) || RANKS.has(key) || OFFICES.has(key);
}

/** Whether `word` (any case, singular or plural) names what somebody is or does. */
export function isRoleNoun(word: string): boolean {
  const key = word.toLowerCase();
  if (ROLE_NOUNS.has(key)) return true;
  // "lawmakers", "secretaries", "spokesmen"
  if (key.endsWith("ies")) return ROLE_NOUNS.has(`${key.slice(0, -3)}y`);
  if (key.endsWith("men")) return ROLE_NOUNS.has(`${key.slice(0, -3)}man`);
  return key.endsWith("s") && ROLE_NOUNS.has(key.slice(0, -1));
}

/** Parts of a family name that are written small or stand before it: "van", "de la", "bin", "al". */
export const PARTICLES: ReadonlySet<string> = words(
  `van von der den de del della di da do dos das du des la le el al bin ibn binti bint ben abu ter ten te af av zu zur los las y e san st o' mac op`,
);

/** "Jr.", "III": after the name, part of it. */
export const SUFFIXES: ReadonlySet<string> = words(`jr jnr sr snr ii iii iv`);

/** Titles in short and in full, lower case, without full stops. */
export const ABBREVIATED_TITLES: ReadonlyMap<string, string> = new Map(
  `gen general,adm admiral,col colonel,lt lieutenant,capt captain,cpt captain,maj major,cmdr commander,brig brigadier,sgt sergeant,cpl corporal,supt superintendent,insp inspector
  sen senator,sens senator,rep representative,reps representative,gov governor,govs governor,pres president,pm minister,mp lawmaker,prof professor,dr doctor,rev reverend,hon honourable,sec secretary
  atty attorney,det detective,con constable,const constable,coun councillor,ald alderman,adv advocate,pc constable,vp president,amb ambassador,cs secretary,ps secretary,cm minister,fm minister,cj justice,cji justice,
  cllr councillor,cr councillor,cllrs councillor,dg director,ig inspector,igp inspector,lg governor,sp superintendent,dsp superintendent,ssp superintendent,dcp commissioner,acp commissioner,gda garda`
    .split(/[,\n]\s*/)
    .map((row): [string, string] => {
      const [short = "", full = ""] = row.trim().split(" ");
      return [short, full];
    }),
);

const SURE = words(
  "mr mrs ms messrs dr prof const coun ald adv sen sens rep reps gov govs gen lt maj col capt cmdr adm brig sgt cpl rev hon atty supt insp mk mp mep msp",
);
const LEADING = words(`
  president minister chancellor senator congressman congresswoman governor mayor ambassador secretary chairman chairwoman spokesman
  spokeswoman general admiral colonel captain lieutenant sergeant professor premier commissioner councillor justice datuk seri dato dato' dato’
  skipper striker midfielder goalkeeper defender winger substitute rapper singer actor actress comedian filmmaker footballer cricketer
  hubby sprinter golfer boxer batsman bowler spokesperson activist campaigner lawyer attorney economist analyst researcher conductor headteacher
`);

/** Whether `word` is a title and nothing else when it stands inside a name; at its start (`leads`) offices in full are too. */
export function isSurePersonTitle(word: string, leads: boolean): boolean {
  const key = word.toLowerCase().replace(/\.$/, "");
  // "Gen" and "Rep" without a full stop may be anything.
  return (
    (SURE.has(key) && (word.endsWith(".") || /^(?:Mr|Mrs|Ms|Dr|Prof|MK|MP|MEP|MSP)$/.test(word))) ||
    (leads && LEADING.has(key))
  );
}
