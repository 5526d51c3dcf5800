/** Names that the words beside them make a place's, whatever the tagger takes them for: small rules in one ordered list. */
import type { EntityType } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { stateOf } from "../../../lexicon/us-states.ts";

/** A name and what stands before and behind it, a few words of both. */
export interface Beside {
  readonly name: string;
  readonly type: EntityType;
  readonly confidence: number;
  readonly before: string;
  readonly behind: string;
}

type PlaceRule = (beside: Beside) => boolean;

/** "Neil Wood, 62, of Westbourne Cottages, |Shiney Row|, said", "of Newstead Road, |Houghton-le-Spring|": where a street is. */
const ofStreet: PlaceRule = ({ type, before, behind }) =>
  (type === "PERSON" || type === "ORG" || type === "MISC") &&
  STREET.test(before) &&
  /, \d{1,3}, (?:of|from) [^,]+, $/.test(before) &&
  /^[,.]/.test(behind);

const STREET =
  / (?:Road|Street|Avenue|Lane|Drive|Close|Terrace|Crescent|Gardens|Cottages|Way|Place|Court|Grove|Square|Row|Hill|View|Walk|Park), $/;

/** "Residents of Vreed-en-Hoop", "the village of Kerr" */
const settlement: PlaceRule = ({ name, type, before }) =>
  (type === "MISC" || type === "ORG" || type === "PERSON") &&
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{Ll}+)?$/u.test(name) &&
  /\b(?:[Rr]esidents?|[Nn]atives?|[Vv]illages?|[Tt]owns?|[Cc]it(?:y|ies)|[Ss]uburbs?|[Mm]unicipality|[Hh]amlet|[Tt]ownship) of $/.test(
    before,
  );

/** "The Bradford-based grocer", "the Castlebar based councillor" */
const seat: PlaceRule = ({ name, type, behind }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  /^(?:[-‑]based\b| based (?!on |in |upon |at |out |off )\p{Ll})/u.test(behind);

/** "Gloucestershire deputy coroner", "Milford's first town administrator" */
const jurisdiction: PlaceRule = ({ name, type, behind }) =>
  type === "ORG" &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  /^(?:['’]s)? (?:(?:first|new|deputy|senior|assistant|area|former|acting) )?(?:coroner|magistrates|town (?:administrator|manager|clerk|hall|council)|city (?:manager|hall|clerk))\b/.test(
    behind,
  );

/** "those who live between Suva and Nausori" */
const stretch: PlaceRule = ({ name, type, before }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  /\b(?:live|living|roads?|route|highway|border|ferry|trains?|buses|flights?|travel|travelling|distance) between \p{Lu}\p{L}+ and $/u.test(
    before,
  );

/** "north of Eddyville and Oskaloosa" */
const bearing: PlaceRule = ({ name, type, before }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  /\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts) of (?:\p{Lu}\p{L}+ and )?$/u.test(
    before,
  );

/** "told him to go to Serrekunda", where the tagger is in doubt */
const destination: PlaceRule = ({ name, type, confidence, before }) =>
  type === "ORG" &&
  confidence < DOUBTFUL &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  /\b(?:go|going|went|gone|travel|travelled|traveled|drove|driven|return|returned|moved|fled|flew|rushed|way) (?:back )?to $/.test(
    before,
  );

const DOUBTFUL = 0.5;
const SURE = 0.7;

/** "Voon Lee Shan (DAP – Batu Lintang)": a party and a constituency. */
const constituency: PlaceRule = ({ name, type, before, behind }) =>
  (type === "ORG" || type === "PERSON" || type === "MISC") &&
  behind.startsWith(")") &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) &&
  /\p{Lu}\p{Ll}+ \(\p{Lu}{2,6} ?[–-] ?$/u.test(before) &&
  !/\((?:AFP|AP|EPA|PA|BBC|CNN|ABC|NBC|CBS|CBC) /.test(before);

/** "Barangay Atop-atop", "Kampung Baru": what villages are called by. */
const village: PlaceRule = ({ name, type }) => type !== "LOC" && /^(?:Barangay|Kampung|Sitio|Purok) \p{Lu}/u.test(name);

/** "of Barangay San Roque, Sta. Maria", "from Ballinrobe, Co Mayo": the town behind its part, the county behind its town. */
const wider: PlaceRule = ({ name, type, before }) =>
  type !== "LOC" &&
  ((/^\p{Lu}[\p{L}. ]+$/u.test(name) && /\bBarangay \p{Lu}[\p{L} -]{2,30}, $/u.test(before)) ||
    (/^Co\.? \p{Lu}\p{Ll}+$/u.test(name) && /\p{Ll}, $/u.test(before)) ||
    COUNTIES.test(name));

/** "her home in Datchet, |Berkshire|": a county, and no company that goes by it. */
const county: PlaceRule = ({ name, type, before }) =>
  type === "ORG" && /^\p{Lu}\p{Ll}+shire$/u.test(name) && /(?:\p{Ll}, |\b(?:in|of|from|across|near) )$/u.test(before);

/** Counties of Ireland, and Durham, as they are written in short. */
const COUNTIES =
  /^Co\.? (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$/;

/** "of Main Street, |Padley|, Co Mayo", "in Main Street, |Padley|.": the town behind its street, before its county. */
const town: PlaceRule = ({ name, type, before, behind }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  ((/^, (?:Co\.?|County) \p{Lu}/u.test(behind) && !/ (?:and|to) $/.test(before)) ||
    (/ (?:Street|Road|Lane|Avenue|Drive|Close|Terrace|Crescent), $/.test(before) &&
      /^(?:[,.;]| on | at | in )/.test(behind)));

/** "in Chicago's |Padley| neighborhood" */
const quarter: PlaceRule = ({ name, type, behind }) =>
  (type === "ORG" || type === "PERSON" || type === "MISC") &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) &&
  /^ neighbou?rhood\b(?! (?:watch|association|council|group|plan))/.test(behind);

/** "Chief Constable of |Gwent|" */
const shire: PlaceRule = ({ name, type, before }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  /\b(?:Chief Constable|Lord Lieutenant|High Sheriff|Lord Mayor|Bishop) of $/.test(before);

/** "on the |Padley Plains|" */
const plains: PlaceRule = ({ name, type, before }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}+ (?:Plains|Highlands|Ranges|Tablelands|Wetlands|Downs|Moors|Fells|Dales)$/u.test(name) &&
  /\b(?:on|in|across|over|through|around|from) the $/.test(before);

/** "outside his |Bukit Mara| flat": where it is. */
const flat: PlaceRule = ({ name, type, before, behind }) =>
  type === "PERSON" &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) &&
  genderOfName(name.split(" ")[0] ?? "") === undefined &&
  /\b(?:his|her|their) $/.test(before) &&
  /^ (?:flat|apartment|home|house)\b/.test(behind);

/** "MPP Ned Marsh (|Padley|)": the seat of a member; "Ned Marsh (|La.|)": the state. */
const member: PlaceRule = ({ name, type, before, behind }) =>
  (type === "PERSON" || type === "ORG") &&
  behind.startsWith(")") &&
  /\p{Lu}\p{L}+ \($/u.test(before) &&
  ((/^\p{Lu}\p{Ll}+$/u.test(name) && /\b(?:MPP|MLA|MNA|MHA) \p{Lu}\p{L}+ \p{Lu}\p{L}+ \($/u.test(before)) ||
    (/^\p{Lu}\p{Ll}+\.$/u.test(name) && stateOf(name) !== undefined));

/** "at |Padley Way| in Ashby", "of |Padley Way|, Ashby": a street by what it is in. */
const way: PlaceRule = ({ name, type, before, behind }) =>
  (type === "ORG" || type === "PERSON") &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Way|Close|Lane|Crescent|Grove|Terrace|Row|Mews|Rise|Walk)$/u.test(name) &&
  !/^(?:United|Milky|Third|Safe|American) Way$/.test(name) &&
  /\b(?:at|of|in|on|off|from|near|along) $/.test(before) &&
  /^(?:,| in| near) \p{Lu}/u.test(behind);

/** "will come off the |B656|": a road of Britain. */
const numbered: PlaceRule = ({ name, type, before }) =>
  type !== "LOC" &&
  type !== "DATE" &&
  type !== "MONEY" &&
  /^[ABM]\d{1,4}$/.test(name) &&
  /\b(?:off|along|on|onto|near) the $/.test(before);

/** "Fort Smith television" */
const fort: PlaceRule = ({ name, type, confidence }) =>
  type === "ORG" && confidence < SURE && /^(?:Fort|Port|Mount|Lake|Cape) \p{Lu}\p{Ll}+$/u.test(name);

/** "Marton couple Frances and Des Timmins", "Skerries pensioners": who lives there. "The Timmins couple" is a family. */
const home: PlaceRule = ({ name, type, before, behind }) =>
  (type === "PERSON" || type === "ORG") &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  !/\b(?:[Tt]he|[Aa]n?) $/.test(before) &&
  /^ (?:couple \p{Lu}|pensioners?\b|residents?\b|householders?\b|villagers?\b)/u.test(behind);

/** "Llyn Gwynant", "Nant Gwynant": a lake and a stream of Wales. */
const waters: PlaceRule = ({ name, type }) => type !== "LOC" && /^(?:Llyn|Nant|Afon) \p{Lu}\p{Ll}+$/u.test(name);

/** "the Moria refugee camp" */
const camp: PlaceRule = ({ name, type, behind }) =>
  type !== "LOC" &&
  type !== "FAC" &&
  /^\p{Lu}[\p{L}’'-]+$/u.test(name) &&
  /^ (?:refugee|migrant|displacement|transit|IDP) camps?\b/.test(behind);

/** "Kafrul police were there", "Kafrul police station": where they are. */
const policed: PlaceRule = ({ name, type, confidence, behind }) =>
  type === "PERSON" &&
  confidence < SURE &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  genderOfName(name) === undefined &&
  /^ police (?!officer|chief|inspector|constable|detective)\p{Ll}/u.test(behind);

/** "between Ash and Elm Rds", "corner of Ash and Elm Streets" */
const roads: PlaceRule = ({ name, type, before, behind }) =>
  (type === "PERSON" || type === "ORG") &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  /\b(?:between|corner of|intersection of|at|off) $/.test(before) &&
  /^ and \p{Lu}\p{Ll}+ (?:Rds|Roads|Sts|Streets|Aves|Avenues|Lanes|Drives)\b/u.test(behind);

/** "a mother from Holguin": where somebody is from. */
const origin: PlaceRule = ({ name, type, confidence, before }) =>
  (type === "PERSON" || type === "ORG") &&
  confidence < CERTAIN &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  /\b(?:an?|the|two|three) (?:[\p{L}-]+ )?(?:wom[ae]n|m[ae]n|boys?|girls?|teenagers?|couple|family|mothers?|fathers?|grandmother|grandfather|farmers?|fisherm[ae]n|traders?|students?|teachers?|nurses?|pensioners?|residents?|voters?|migrants?|refugees?|natives?) from $/u.test(
    before,
  );

/** "Ana Reyes of Sidney left": where somebody is from. */
const from: PlaceRule = ({ name, type, confidence, before }) =>
  type === "PERSON" &&
  confidence < CERTAIN &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  genderOfFirst(before) &&
  /(?:^|[^\p{L}] ?|\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of $/u.test(before);

const CERTAIN = 0.9;

/** Whether a text ends in a given name, a family name and "of". */
function genderOfFirst(before: string): boolean {
  return genderOfName(before.split(/\s/).at(-4) ?? "") !== undefined;
}

/** "Finca Aragón", "on Isla Calero": what farms, hills and islands are called by in Spanish. */
const spanish: PlaceRule = ({ name, type, before }) =>
  (type === "PERSON" || type === "ORG") &&
  (/^(?:Finca|Cerro|Río|Playa|Barrio|Laguna|Volc[áa]n|Hacienda|Vereda|Quebrada|Corregimiento|Lago) \p{Lu}\p{Ll}+$/u.test(
    name,
  ) ||
    (/^Isla \p{Lu}\p{Ll}+$/u.test(name) && /\b(?:on|off|near|above|around|to|over|called) $/.test(before)));

/** "Ned Marsh, 39, Canal Way, was arrested": an address. */
const address: PlaceRule = ({ name, type, before }) =>
  (type === "ORG" || type === "PERSON") &&
  / (?:Way|Court|Place|Circle|Trail|Terrace|Loop|Close|Lane|Road|Run|Crescent)$/.test(name) &&
  /, \d{1,3},? (?:of )?$/.test(before);

/** "a Decatur man", where the tagger is in doubt */
const hometown: PlaceRule = ({ name, type, confidence, before, behind }) =>
  (type === "ORG" || type === "PERSON" || type === "NORP") &&
  confidence < GUESSED &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  /\b(?:an?|old) $/.test(before) &&
  /^ (?:man|woman|boy|girl|teenager|teen|resident|couple|native|mother|father)\b/.test(behind);

const GUESSED = 0.6;

const RULES: readonly PlaceRule[] = [
  ofStreet,
  settlement,
  seat,
  jurisdiction,
  stretch,
  bearing,
  destination,
  constituency,
  village,
  wider,
  fort,
  home,
  waters,
  camp,
  policed,
  roads,
  origin,
  from,
  spanish,
  address,
  hometown,
  town,
  quarter,
  shire,
  county,
  plains,
  flat,
  member,
  way,
  numbered,
];

/** Whether what stands beside a name says that it is a place. */
export function isPlaced(beside: Beside): boolean {
  return RULES.some((rule) => rule(beside));
}
