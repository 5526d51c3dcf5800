/**
 * Nouns that the news uses for the same person or body in turn: "Supreme Court … the apex court", "Sen. Rubio … the lawmaker".
 * Compiled for this project from news usage; lower case, singular.
 */

import { singularOf } from "./speaker-nouns.ts";

/** What people are called. A line is a family whose words can take up one another. */
const PEOPLE = `
  senator lawmaker legislator politician
  representative congressman congresswoman lawmaker legislator politician
  mp lawmaker legislator parliamentarian politician
  councillor councilor councilman councilwoman politician
  president leader statesman
  premier leader prime-minister
  chancellor leader
  minister politician
  chairman chairwoman chairperson chair head boss leader
  ceo executive boss chief head
  director boss head chief
  founder co-founder cofounder entrepreneur
  tycoon billionaire businessman businesswoman magnate mogul entrepreneur
  developer businessman tycoon billionaire
  candidate nominee contender hopeful frontrunner politician
  professor academic scholar researcher expert lecturer
  analyst expert researcher observer
  economist expert analyst
  scientist researcher expert
  scholar academic researcher expert
  doctor physician medic surgeon
  lawyer attorney solicitor barrister counsel advocate
  judge justice magistrate
  prosecutor attorney
  general commander officer
  admiral commander officer
  colonel commander officer
  captain commander skipper officer
  bishop archbishop cardinal prelate clergyman cleric
  priest pastor reverend clergyman cleric
  imam cleric preacher
  king monarch sovereign ruler
  queen monarch sovereign ruler
  prince royal
  princess royal
  journalist reporter correspondent columnist anchor host presenter broadcaster
  columnist commentator author writer
  author writer novelist
  novelist writer author
  singer musician artist star vocalist
  rapper musician artist star
  actor star performer
  actress star performer
  model celebrity star
  comedian comic star
  director filmmaker
  coach manager trainer boss
  manager boss
  executive boss chief
  policeman cop officer
  officer cop
  driver racer pilot champion
  footballer player striker forward midfielder defender goalkeeper winger star
  spokesman spokesperson
  spokeswoman spokesperson
  activist campaigner
  suspect defendant accused
  farmer grower
  ambassador envoy diplomat
  envoy diplomat
  teacher educator
  resident villager local
  mother mum mom parent
  father dad parent
  wife spouse
  husband spouse
  child boy girl kid youngster
  teenager teen youngster
  sheriff officer lawman
  inspector officer detective
  superintendent officer
  mayor politician
  governor politician boss chief leader
  official minister secretary undersecretary commissioner ambassador envoy diplomat mayor governor director chief spokesman spokeswoman
  official administrator superintendent inspector chairman chairwoman deputy
  diplomat consul
  leader secretary-general chief elder chairman chairwoman chairperson president
  executive director manager president chairman founder
  businessman businesswoman ceo chairman owner founder co-founder trader merchant industrialist
  scientist biologist chemist physicist ecologist geologist botanist zoologist climatologist meteorologist seismologist
  scientist virologist microbiologist epidemiologist immunologist neuroscientist oceanographer entomologist palaeontologist
  scientist paleontologist astronomer astrophysicist biochemist volcanologist glaciologist hydrologist professor academic
  expert specialist consultant biologist ecologist geologist virologist epidemiologist criminologist engineer strategist
  researcher biologist ecologist epidemiologist archaeologist anthropologist sociologist economist psychologist analyst
  academic lecturer sociologist economist historian anthropologist archaeologist philosopher
  doctor surgeon gp clinician cardiologist oncologist neurologist paediatrician pediatrician psychiatrist pathologist
  medic paramedic nurse surgeon
  artist painter sculptor illustrator potter musician carver weaver
  musician pianist guitarist drummer bassist violinist cellist composer conductor bandleader
  performer dancer comedian singer
  athlete runner sprinter swimmer rower cyclist boxer jumper hurdler marathoner gymnast skier champion
  runner sprinter marathoner
  cyclist rider
  jockey rider
  boxer fighter champion heavyweight
  cricketer batsman batter bowler all-rounder wicketkeeper captain player star
  golfer player champion
  champion titleholder medallist medalist winner
  captain player centre-half centre-back center-back full-back left-back right-back midfielder defender striker forward winger
  captain goalkeeper fly-half scrum-half prop hooker flanker opener batter batsman bowler all-rounder centre-forward
  skipper player opener batter batsman bowler all-rounder midfielder defender striker forward goalkeeper
  producer beatmaker filmmaker
  player centre-half centre-back full-back fly-half scrum-half prop hooker flanker leg-spinner spinner seamer
  player captain skipper midfielder defender goalkeeper striker winger veteran youngster
  coach gaffer tactician supremo
  entrepreneur ceo owner
  teen teenager youngster youth student
  pupil student
  accused suspect
  complainant plaintiff petitioner victim
  plaintiff claimant petitioner
  pensioner grandmother grandfather widow widower retiree
  chef restaurateur cook
  owner landlord landlady publican hotelier restaurateur proprietor
  filmmaker producer screenwriter documentarian
  writer poet playwright essayist columnist
  broadcaster presenter host
  campaigner conservationist environmentalist
  fisherman fisher
  herder pastoralist farmer
  rancher farmer
  deputy lawmaker`;

/** What bodies are called; the words of their names come first. */
const BODIES = `
  army military armed-force troop force
  force military army
  military army force
  navy military fleet
  defence military
  defense military
  police force
  constabulary police
  court tribunal
  supreme apex top
  ministry department
  department agency ministry
  organization body organisation agency group institution
  organisation body organization agency group institution
  agency body organisation organization
  authority agency regulator body watchdog
  administration agency regulator body
  commission agency body regulator watchdog panel
  bureau agency body
  office agency body
  council body panel
  committee panel body
  board panel body
  association union group body organisation organization
  federation body union organisation organization group
  institute think-tank thinktank group body institution centre center
  institution think-tank thinktank
  foundation group charity organisation organization think-tank thinktank
  fund body lender charity organisation organization
  trust charity organisation organization
  bank lender institution company
  corporation company firm broadcaster conglomerate giant group
  corp company firm conglomerate giant
  inc company firm giant
  ltd company firm
  limited company firm
  plc company firm
  llc company firm
  co company firm
  company bhd berhad pty pte pvt ag gmbh nv se asa tbk pjsc yacht shipyard toy tyre technology software solution venture partner
  company capital industry enterprise resource mining mine energy power electricity water petroleum oil insurance assurance brewery
  company distillery pharmaceutical pharma semiconductor steel telecom telecommunication mobile hotel store supermarket railway
  company rail
  firm bhd berhad pty pte pvt ag gmbh nv se asa tbk pjsc technology software solution venture partner capital industry enterprise
  firm resource mining mine energy power insurance assurance pharmaceutical pharma
  group bhd berhad
  giant ag se technology oil
  boatbuilder yacht
  shipbuilder yacht shipyard
  toymaker toy
  tyremaker tyre
  startup technology
  start-up technology
  fund capital
  conglomerate industry
  explorer resource
  utility energy power electricity water
  producer energy petroleum oil
  insurer insurance assurance
  brewer brewery
  distiller distillery
  drugmaker pharmaceutical pharma
  chipmaker semiconductor
  steelmaker steel
  operator telecom telecommunication mobile railway rail
  telco telecom telecommunication mobile
  resort hotel
  retailer store supermarket
  chain store supermarket
  grocer supermarket
  orchestra ensemble
  philharmonic orchestra ensemble
  symphony orchestra
  diocese church
  archdiocese church
  nation band tribe community
  tribe nation community
  cooperative co-operative co-op company
  municipality council authority
  federation confederation
  confederation federation union group body
  athletic federation body
  zoo facility park
  prison jail facility
  centre center facility
  center facility
  clinic facility hospital
  company firm business group giant
  group company firm conglomerate
  holding company firm group conglomerate
  airline carrier company
  airway carrier airline company
  motor carmaker automaker company maker manufacturer
  animation studio company
  studio company firm
  pictures studio company
  university college institution school
  college institution school
  school institution
  hospital facility institution clinic
  party group
  movement group party
  union group body organisation organization
  worker union
  nations organisation organization body
  league club body
  club team side
  fc club team side
  united club team side
  team side squad
  times newspaper paper daily outlet publication
  post newspaper paper daily outlet publication
  news newspaper outlet broadcaster network agency
  herald newspaper paper daily
  tribune newspaper paper daily
  journal newspaper paper publication
  guardian newspaper paper daily
  prensa newspaper paper daily outlet
  chronicle newspaper paper daily
  examiner newspaper paper daily
  inquirer newspaper paper daily
  mail newspaper paper daily
  mirror newspaper paper daily tabloid
  express newspaper paper daily
  diario newspaper paper daily
  monde newspaper paper daily
  daily newspaper paper
  gazette newspaper paper
  telegraph newspaper paper
  observer newspaper paper
  courier newspaper paper daily
  star newspaper paper daily
  sun newspaper paper daily
  standard newspaper paper daily
  independent newspaper paper daily
  dispatch newspaper paper daily
  enquirer newspaper paper daily
  argus newspaper paper daily
  age newspaper paper daily
  echo newspaper paper daily
  sentinel newspaper paper daily
  bulletin newspaper paper daily
  advertiser newspaper paper daily
  advocate newspaper paper daily
  globe newspaper paper daily
  leader newspaper paper daily
  press newspaper paper daily agency
  register newspaper paper daily
  magazine publication
  television broadcaster network station channel
  tv broadcaster network station channel
  radio broadcaster station
  network broadcaster channel group
  church denomination
  government administration cabinet
  front group party
  brigade group
  watch group watchdog
  international group`;

/** What things written are called. */
const DOCUMENTS = `
  report study survey paper document review analysis finding assessment publication dossier investigation text
  study survey research paper analysis
  letter note missive message email e-mail
  statement release communiqué communique readout declaration remark announcement press-release
  post tweet message status video
  lawsuit suit complaint filing petition
  affidavit filing statement
  indictment charge complaint
  memo memorandum note
  book memoir autobiography biography novel
  article piece column editorial op-ed story essay comment
  ruling judgment judgement decision verdict order opinion
  plan proposal manifesto program programme
  document letter memo affidavit indictment statement agreement contract study paper review analysis plan ruling
  text letter statement book analysis agreement resolution declaration speech article message document`;

function familiesOf(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const line of list.trim().split("\n")) {
    // Words of names are compared in the singular: "Times", "Airways", "Nations".
    const [first = "", ...rest] = line.trim().split(" ").map(singularOf);
    for (const noun of rest) families.set(noun, (families.get(noun) ?? new Set<string>()).add(first));
    const own = families.get(first) ?? new Set<string>();
    for (const noun of rest) own.add(noun);
    families.set(first, own);
  }
  return families;
}

const OF_PEOPLE = familiesOf(PEOPLE);
const OF_BODIES = familiesOf(BODIES);
const OF_DOCUMENTS = familiesOf(DOCUMENTS);
const NONE: ReadonlySet<string> = new Set();

/** Nouns that can take up a person called `noun`, or that `noun` can take up. */
export function kindredOfPerson(noun: string): ReadonlySet<string> {
  return OF_PEOPLE.get(noun) ?? NONE;
}

/** The same for bodies; words of their names count as nouns: "Times" for a newspaper. */
export function kindredOfBody(noun: string): ReadonlySet<string> {
  return OF_BODIES.get(noun) ?? NONE;
}

/** The same for things written. */
export function kindredDocuments(noun: string): ReadonlySet<string> {
  return OF_DOCUMENTS.get(noun) ?? NONE;
}
