/**
 * Nouns that not just any body goes by: what a name or the words around it must hold for "the police" or "the court" to mean
 * it, where "the group" and "the company" may mean anything. Compiled for this project from news usage; lower case, singular.
 */

/** What bodies of a kind are called, on a line that begins with the nouns the kind goes by, before the colon. */
const KINDS = `
  police constabulary: police constabulary sheriff policía policia polícia gendarmerie garda gardaí trooper constable pd interpol europol yard marshal patrol
  court tribunal judiciary bench: court tribunal bench judiciary circuit chamber assize scotus icj icc echr cas
  government regime cabinet: government govt administration cabinet executive regime junta taliban kremlin palace authority
  administration: administration government govt executive house agency authority
  army military navy troop: army military force navy defence defense guard corps marine regiment battalion brigade command pentagon militia
  university college: university college institute school academy polytechnic
  school academy: school college academy university institute primary grammar elementary
  hospital clinic: hospital clinic medical health infirmary medicine trust center centre
  parliament senate congress legislature: parliament senate congress legislature assembly house chamber duma bundestag diet knesset rajya lok sabha council
  embassy consulate: embassy consulate mission commission
  ministry: ministry minister department office secretariat treasury bureau
  jury: jury
  panel: panel committee commission tribunal bench court inquiry review taskforce
  council: council board assembly committee city county borough town district municipality
  treasury: treasury finance exchequer revenue
  diocese archdiocese parish synod: diocese archdiocese parish synod church cathedral episcopal catholic anglican
  orchestra: orchestra philharmonic symphony ensemble
  railway railroad: railway railroad rail train
  prison jail: prison jail correction correctional penitentiary gaol remand
  zoo: zoo zoological wildlife safari
  committee: committee commission council congress panel board
  commission: commission committee board council authority
  airline carrier: airline airway air jet aviation fly carrier aeroflot lufthansa qantas emirate ryanair lion
  media press: media press news agency television tv radio broadcasting broadcaster xinhua tass irna kcna cctv times
  city town: city town council mayor municipality municipal
  nation kingdom republic country: kingdom republic union
  state: state
  force: force police constabulary army military navy guard defence defense corps trooper sheriff
  regulator watchdog: regulator regulatory watchdog authority agency commission board bureau administration office inspectorate council service department ministry committee ombudsman central reserve watch monitor
  campaign: campaign committee pac party movement alliance coalition
  opposition: opposition party alliance coalition movement league congress front union democrat republican labour labor conservative liberal green national
  league: league conference association federation liga serie bundesliga ligue division`;

const WORDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [nouns = "", named = ""] = line.split(":");
      const words = new Set(named.trim().split(/\s+/));
      return nouns
        .trim()
        .split(/\s+/)
        .map((noun): [string, ReadonlySet<string>] => [noun, words]);
    }),
);

/** Words of which a body that goes by `noun` has one, in its name or in what it is called; undefined where any body may go by it. */
export function wordsOfKind(noun: string): ReadonlySet<string> | undefined {
  return WORDS_OF.get(noun);
}
