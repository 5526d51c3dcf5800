/**
 * Nouns that stand for a speaker without naming it, by what they can stand for. Compiled for this project from news usage;
 * lower case, singular.
 */

/** What a noun can refer to: one human being, a body, something written that has an owner, or people without a name. */
export type NounClass = "person" | "spokesperson" | "group" | "document" | "people" | "other";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const SPOKESPEOPLE =
  words(`spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen spokeswomen representative rep aide source
  insider person official officer staffer adviser advisor operative`);

const GROUPS = words(`
  academy administration agency airline alliance army assembly association authority bank board body branch broadcaster brand
  brigade bureau cabinet campaign carrier cartel caucus center centre chamber charity church city clinic club coalition college
  command commission committee company conglomerate congress consortium corporation council country court department directorate
  division embassy employer enterprise faction federation firm force foundation fund giant government group hospital house
  institute institution intelligence judiciary kingdom league lender maker manufacturer media military militia ministry mission
  mosque movement museum nation navy network newspaper ngo nonprofit observatory office operator opposition organisation
  organization outlet panel paper parliament party partnership police presidency prosecution publication publisher regime regulator
  republic retailer school secretariat senate service shop society startup state station store studio tabloid team think-tank
  thinktank tribunal trust union university unit utility watchdog wing body website site magazine daily weekly journal
  blog channel platform maker chain producer supplier airport federation pressure-group secretariat directorate
  archdiocese archive automaker bakery band bloc borough bourse brewer brewery broadsheet cafe café carmaker casino chipmaker choir
  co-op co-operative coastguard collective confederation congregation cooperative corps crew diocese distiller distillery
  drugmaker eatery facility festival franchise gallery gang grocer guild homebuilder hospice hotel housebuilder insurer
  inspectorate jail junta jury label laboratory lobby mob monastery multinational municipality newsroom newswire non-profit orchestra
  outfit parish planemaker portal prison pub publication railroad railway refinery registry reinsurer resort restaurant squad
  start-up steelmaker subsidiary supermarket syndicate synod taskforce telco telecom theater theatre treasury tribe troupe
  management leadership delegation consulate legislature boatbuilder shipbuilder toymaker tyremaker truckmaker phonemaker parastatal wholesaler winery zoo`);

const DOCUMENTS = words(`
  account act ad ads advertisement advisory affidavit agreement analysis announcement annex appeal application article audit autobiography
  ballot bill biography blog book booklet briefing brief brochure bulletin bylaw caption caveat charter circular clause code column
  comment commentary communique communiqué complaint constitution contract court-filing declaration decree dispatch document draft
  editorial email e-mail entry essay excerpt feed filing findings flyer graphic guidance guideline guidelines handbook headline indictment
  interview investigation invitation invoice judgment judgement law lawsuit leaflet letter list log manifesto manual manuscript
  markings measure memo memoir memorandum message minutes motion note notice notification novel op-ed opinion order paper
  page paragraph passage pamphlet petition piece placard plan plaque play poll post poster preamble press-release proclamation profile
  proposal readout record regulation release remark report reply resolution response review rule ruling script section sign slogan
  song speech statement story study submission subpoena suit summary summons survey sura surah text thesis thread transcript translation
  treaty tweet tweets update verdict verse video voicemail warrant website will writ`);

const PEOPLE = words(`
  percent majority minority majorities quarter third half crowd crowds audience mps
  activists advocates aides allies analysts athletes attorneys authorities campaigners circle children citizens civilians colleagues commentators
  conservatives critics customers demonstrators detractors diplomats doctors economists employees entourage experts families family fans farmers
  fighters fishermen folks friends insiders investigators investors journalists lawmakers lawyers leaders liberals locals
  members ministers mourners neighbors neighbours observers officers officials operatives opponents organisers organizers others
  parents participants passengers people police politicians pollsters professionals progressives prosecutors protesters protestors
  rebels relatives reporters republicans democrats researchers residents respondents scholars scientists senators soldiers some
  sources staff staffers strategists students supporters teachers troops users victims villagers visitors voters witnesses women
  men workers many most several few both couple duo trio siblings brothers sisters twins newlyweds spouses`);

/** Things whose nouns end as those of people do. */
const THINGS = words(`
  sector factor error motor tractor reactor indicator corridor vector tenor terror horror honor labor vapor
  number matter power water border order winter summer weather center chapter corner layer tower shelter
  disaster encounter dinner river fever finger danger anger cover shoulder border transfer counter offer
  moment element development movement treatment amount event content investment environment equipment
  payment settlement involvement improvement engagement commitment argument experiment monument instrument
  achievement retirement requirement tournament employment deployment enforcement assessment department
  accident incident extent intent torrent tent rent cent current trent
  plant grant restaurant variant warrant
  committee fee coffee degree guarantee
  list exist mist twist
`);

/** The class of a noun in lower case; "person" only where `isRole` says so, since roles are listed elsewhere. */
export function nounClass(noun: string, isRole: (noun: string) => boolean): NounClass {
  if (SPOKESPEOPLE.has(noun)) return "spokesperson";
  if (PEOPLE.has(noun)) return noun === "police" ? "group" : "people";
  if (GROUPS.has(noun)) return "group";
  if (DOCUMENTS.has(noun)) return "document";
  if (THINGS.has(noun)) return "other";
  if (isRole(noun) || /(?:-year-old|man|woman|ist|er|or|ian|ee|ant|ent)$/.test(noun)) return "person";
  if (noun.length > 3 && noun.endsWith("s") && !noun.endsWith("ss")) {
    const single = singularOf(noun);
    if (DOCUMENTS.has(single)) return "document";
    return GROUPS.has(single) || isRole(single) || single === "mp" || single === "mla" ? "people" : "other";
  }
  return "other";
}

/** "parties" → "party"; what is no plural comes back as it was. */
export function singularOf(noun: string): string {
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  if (noun === "news") return noun;
  if (noun.length > 4 && noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.length > 3 && noun.endsWith("s") && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}
