/** Words inside names that give away what kind of thing is named. Compiled for this project from news usage; lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What papers, stations and agencies are called by: "Manila Courier", "BBC News". */
export const MEDIA_WORDS: ReadonlySet<string> = words(`
  media press newspaper news times post herald gazette tribune journal telegraph guardian star daily television tv radio network
  broadcasting channel magazine
`);

/** Heads of names of organisations: "Foreign Ministry", "Bank of China", "Freeport Group". */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  ministry department dept agency authority bureau commission committee council board office directorate secretariat administration
  bank university college school academy institute institution faculty laboratory lab hospital clinic
  corporation corp inc ltd limited llc plc pte bhd sdn gmbh ag sa nv co company companies group holdings holding enterprises
  enterprise industries partners ventures capital securities investments insurance airlines airways motors pharmaceuticals
  pharma technologies technology systems telecom communications energy petroleum oil steel foods brewery studios pictures
  records entertainment books publishing publications ${[...MEDIA_WORDS].join(" ")}
  party union unions association federation confederation alliance coalition league club society organization organisation
  foundation trust fund charity movement front campaign forum congress parliament senate assembly cabinet court courts tribunal
  police army navy force forces guard guards corps brigade battalion regiment military command taliban
  church diocese archdiocese fc united rovers athletic cf afc conference chamber exchange consortium
  cooperative co-operative syndicate brotherhood caucus crew team service services observatory
  ministry's staff taskforce
`);

/** What clubs of North America and Australia are called by: "Saskatoon Blades"; nobody's family name. */
export const TEAM_WORDS: ReadonlySet<string> = words(`
  raiders blades dawgs panthers broncos wildcats bulldogs pirates knights warriors rockets huskies cougars bobcats bearcats mustangs stallions raptors
  grizzlies bruins oilers canucks senators flames maroons jayhawks sooners longhorns aggies buckeyes hoosiers gophers badgers hawkeyes cyclones
  spartans trojans gators seminoles tigers lions bears eagles hawks falcons cardinals ravens seahawks steelers packers vikings cowboys redskins
  chargers dolphins jaguars titans colts texans bengals saints buccaneers rams rays mariners astros royals brewers cubs mets yankees dodgers
  padres marlins orioles phillies braves pistons pacers bucks celtics knicks nets sixers clippers lakers nuggets timberwolves grizzlies hornets
  cavaliers mavericks spurs blackhawks islanders penguins sabres predators capitals stampeders roughriders argonauts eskimos elks alouettes
  hurricanes bombers swans roosters sharks broncos rabbitohs wallabies highlanders chiefs crusaders
`);

/** Heads of names of buildings and works: "Ezeiza International Airport". */
export const FACILITY_WORDS: ReadonlySet<string> = words(`
  airport bridge dam stadium arena hotel museum cathedral mosque temple church palace castle tower station road highway street
  avenue boulevard lane square mall port harbour harbor prison jail hospital park zoo plant mine refinery pipeline tunnel canal
  base cemetery theatre theater cinema library market building interchange roundabout terminal hall
`);

/** Heads of names of places. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait island islands isles peninsula mountain mountains mount mt hill hills valley desert coast
  province state region district county prefecture municipality territory territories city town village township
  north south east west northern southern eastern western central beach creek falls cape glacier plateau basin delta
  forest reef archipelago governorate oblast
`);

/** Words that open an ORG, a law or an event rather than a person's name. */
export const NON_PERSON_WORDS: ReadonlySet<string> = words(`
  act bill law treaty agreement accord pact protocol convention declaration constitution award awards prize cup championship
  championships olympics olympic games tournament festival war revolution day week month year summit project plan policy programme program
  initiative report index code amendment covid covid-19 operation battle conference strategy election elections fair expo show exhibition series
`);

/** Small words that a sentence may begin with in capitals; no name begins with them. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a an the this that these those there here it its he she they we you i his her their our your my him them us me who whom whose
  which what when where why how if then else because although though while whereas since until unless as at by for from in into of on
  onto to with without within about above across after against along among around before behind below beneath beside between beyond
  despite down during except inside like near off out outside over past per since through throughout under up upon via and or but
  nor so yet not no yes both either neither each every all any some many much more most several few other another such same own
  only also even just still already again once twice however meanwhile moreover furthermore therefore thus hence indeed instead
  otherwise nevertheless nonetheless additionally earlier later today yesterday tomorrow now recently currently previously finally
  first last next hundreds thousands millions according speaking asked
  asking based given following including regarding concerning considering despite being having said says say told tell adding
  added is are was were be been am do does did has have had can could may might must shall should will would let lets let's there's
  it's i'm we're they're he's she's that's don't doesn't didn't isn't aren't wasn't can't won't what's who's here's i've we've you're
`);

/** Words that a sentence may begin with in capitals without naming anything, if they stand alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...words(`
  second third one two three four five six seven eight nine ten
  get got go going make made making take taking taken see seen know think want need use using used new old young good bad great big
  small long short high low early late local national international foreign public private political economic social military people
  man woman men women child children officials official police government authorities experts critics analysts residents witnesses
  sources reports report photo photos image file picture video watch read click follow share subscribe editor's note more related
  as well often never always sometimes usually perhaps maybe probably certainly clearly obviously unfortunately fortunately
  interestingly importantly similarly likewise overall generally specifically especially particularly apparently reportedly
  back away together apart everyone everybody someone somebody anyone anybody nobody nothing something everything anything
  born founded established located situated written created built developed designed please thanks thank welcome hello dear
  half part parts while whilst amid amidst among amongst whether nearly almost about roughly approximately between
  his hers ours yours theirs myself himself herself itself themselves ourselves
  data research studies study scientists researchers doctors workers students teachers farmers families members leaders lawmakers
  protesters soldiers troops companies businesses investors banks shares stocks prices oil gas water food health education
  president minister chairman director editor mayor judge king queen prince secretary general doctor professor coach captain mr mrs ms dr
`),
]);

/** What businesses are called in small letters before their name: "insurer AIA Group". */
export const BUSINESS_NOUNS: ReadonlySet<string> = words(`
  insurer lender carmaker automaker chipmaker drugmaker plane-maker planemaker retailer airline carrier broadcaster publisher operator
  giant firm startup start-up company conglomerate manufacturer supplier newspaper magazine daily weekly tabloid broker brokerage
  brewer miner utility telco bank think-tank nonprofit charity website platform studio label club team
`);

/** Prepositions and conjunctions that no name goes on with. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = words("during while until despite since because amid before");

/** Verbs that a name without an end runs on into: "Manchester United beat Real Madrid". */
export const CLAUSE_VERBS: ReadonlySet<string> = words(`
  beat beats defeat defeated defeats sue sues sued buy buys bought win wins won lose loses lost draw draws drew meet meets met host hosts sign signs
  signed join joins joined leave leaves left say says said tell tells told is are was were has have had will would can could may might should must
  announce announces announced launch launches launched report reports reported ask asks asked refuse refuses refused vs versus
`);

/**
 * Last words that settle what a name of several words is, with the type that at least nine in ten such names have in the worldwide
 * newswire corpus (training part).
 */
export const HEADS: ReadonlyMap<string, "ORG" | "LOC" | "MISC" | "FAC" | "NORP"> = new Map(
  (
    [
      [
        "MISC",
        `cup act law games festival day award awards war summit plan bill championship championships olympics index agreement
        treaty prize revolution`,
      ],
      [
        "LOC",
        `river province city county prefecture region island islands bay peninsula district governorate creek township ocean sea valley
        beach coast street ward drive avenue turnpike upazila village lake oblast mountains`,
      ],
      ["FAC", "museum airport bridge prison stadium arena"],
      [
        "NORP",
        "muslims christians jews catholics protestants hindus sikhs buddhists republicans democrats conservatives americans arabs kurds",
      ],
      [
        "ORG",
        `party university council group commission bank agency union authority assembly ministry department government association
        committee fund institute police team company corporation organisation organization federation army bureau college limited ltd
        inc corp co foundation parliament embassy administration movement navy academy society directorate holdings industries
        securities tribunal airways network trust morcha parishad sabha samiti mahasabha dal manch sangathan panchayat`,
      ],
    ] as const
  ).flatMap(([type, list]) => list.split(/\s+/).map((word) => [word, type] as const)),
);
