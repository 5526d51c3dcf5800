/** Names whose kind the words beside them tell, whatever the tagger takes them for: small rules in one ordered list. */
import type { EntityType, Mention } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { BUSINESS_NOUNS, TEAM_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { BODY_RULES } from "./bodies-by-neighbours.ts";
import { type Beside, isPlaced } from "./placed-by-neighbours.ts";
import { typedByNoun, typedByOwned } from "./typed-by-noun.ts";

type TypeRule = (beside: Beside) => EntityType | undefined;

/** "COP30": the conference, as the corpus has it. */
const conference: TypeRule = ({ name, type }) => (type !== "MISC" && /^COP ?\d{1,2}$/.test(name) ? "MISC" : undefined);

/** "a 31-year-old from Leeds": a town, and not its club. */
const homeTown: TypeRule = ({ name, type, before }) =>
  type === "ORG" &&
  /(?:-year-old (?:\p{Ll}+ )?|, \d\d, |\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}’'-]+, )(?:from|of) $/u.test(before) &&
  isKnownPlace(name)
    ? "LOC"
    : undefined;

/** "a Davoren Park man" */
const suburb: TypeRule = ({ type, before, behind }) =>
  type === "FAC" &&
  /\b(?:an?|old|the) $/.test(before) &&
  /^ (?:man|woman|boy|girl|teenager|resident|couple|family)\b/.test(behind)
    ? "LOC"
    : undefined;

/** "Carris, the operator, maintains": what does business is nobody. */
const business: TypeRule = ({ name, type, before, behind }) => {
  // "Tate's father, Leon, a mail carrier"
  if (type !== "PERSON" || !/^\p{Lu}\p{L}+$/u.test(name) || /\p{Ll}, $/u.test(before)) return undefined;
  const phrase = /^, (?:the|an?) ([a-z-]+(?: [a-z-]+){0,9})/.exec(behind);
  const words = phrase?.[1]?.split(" ") ?? [];
  const noun = words.findIndex((word) => BUSINESS_NOUNS.has(word));
  if (noun < 0 || noun >= LONGEST_BUSINESS) return undefined;
  const next = words[noun + 1] ?? behind.charAt(phrase?.[0].length ?? 0);
  return /^(?:[,.;]|that|which|behind)$/.test(next) ? "ORG" : undefined;
};

/** Most words up to the noun: "the low-cost airline". */
const LONGEST_BUSINESS = 3;

/** "Games Workshop, the maker of Warhammer": what owns or makes something, where it is surely nobody. */
const maker: TypeRule = ({ type, behind }) =>
  (type === "MISC" || type === "PRODUCT" || type === "FAC") &&
  /^, (?:the|a) (?:[a-z-]+ )?(?:maker|owner|operator|publisher|developer|manufacturer|producer) of /.test(behind)
    ? "ORG"
    : undefined;

/** "In her book, Geld, she writes" */
const work: TypeRule = ({ name, type, before, behind }) =>
  type === "PERSON" && /^\p{Lu}\p{L}+$/u.test(name) && WORK.test(before) && /^,/.test(behind) ? "MISC" : undefined;

const WORK = /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ ){0,2}(?:book|novel|memoir|album|single|podcast|play|debut), $/u;

/** "the Dane fumed" */
const people: TypeRule = ({ name, type, before }) =>
  type === "PERSON" && /\b[Tt]he $/.test(before) && countryOf(name)?.kind === "demonym" ? "NORP" : undefined;

/** "Micky van de Ven", "Van de Ven", "Jr NTR": no body is called so. */
const dutch: TypeRule = ({ name, type }) =>
  type === "ORG" && /^(?:(?:\p{Lu}\p{Ll}+ )?[Vv]an de[nr]? \p{Lu}\p{Ll}+|Jr\.? \p{Lu}\p{L}+)$/u.test(name)
    ? "PERSON"
    : undefined;

const place: TypeRule = (beside) => (isPlaced(beside) ? "LOC" : undefined);

/** "Espirito Santo analysts said", "Kirin shares": what has those is nobody. */
const house: TypeRule = ({ type, behind }) =>
  type === "PERSON" && /^ (?:analysts|shares|shareholders|stalls?|restaurants?)\b/.test(behind) ? "ORG" : undefined;

/** "who spoke to Kenyans.co.ke": a site. */
const site: TypeRule = ({ name, type }) =>
  (type === "LOC" || type === "PERSON") && /^[\p{L}\d]+\.(?:com|org|net|co\.\p{Ll}{2})$/u.test(name)
    ? "ORG"
    : undefined;

/** "the Prince Albert Raiders", "Dawgs win": clubs. */
const club: TypeRule = ({ name, type, before, confidence }) =>
  type === "PERSON" &&
  confidence < SURE &&
  TEAM_WORDS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()) &&
  (/\b[Tt]he (?:\p{Lu}\p{Ll}+ )?$/u.test(before) || (!name.includes(" ") && before === ""))
    ? "ORG"
    : undefined;

const SURE = 0.9;

/** "Bernstein's Bruno Monteyne commented": whose people speak in full, where the tagger is in doubt. */
const employer: TypeRule = ({ name, type, confidence, behind }) => {
  if (type !== "PERSON" || confidence >= DOUBTFUL || !/^\p{Lu}\p{L}+$/u.test(name) || genderOfName(name) !== undefined)
    return undefined;
  const [possessive = "", given = "", family = "", verb = ""] = behind.split(" ");
  return /^['’]s$/.test(possessive) && genderOfName(given) !== undefined && /^\p{Lu}/u.test(family) && SPEAKS.test(verb)
    ? "ORG"
    : undefined;
};

const DOUBTFUL = 0.6;
const SPEAKS = /^(?:said|says|commented|noted|added|told|wrote|reckons|thinks)[:,]?$/;

/** "Balaji Global": what firms end in and nobody does. */
const firm: TypeRule = ({ name, type, confidence }) =>
  type === "PERSON" && confidence < SURE && FIRM_TAILS.test(name) ? "ORG" : undefined;

const FIRM_TAILS =
  / (?:Global|International|Worldwide|Solutions|Consulting|Logistics|Contractors|Properties|Realty|Developments|Ventures|Enterprises|Associates|Microfinance|Cooperative)$/;

/** "|Cardiff City| boss Neil Warnock": a club, by who belongs to it. */
const clubsOwn: TypeRule = ({ name, type, behind }) =>
  type === "LOC" &&
  / (?:City|Town|County|United|Rovers|Athletic|Albion|Wanderers)$/.test(name) &&
  /^ (?:boss|manager|head coach|coach|striker|defender|midfielder|goalkeeper|keeper|captain|skipper|winger|forward|fans|supporters|players)\b/.test(
    behind,
  )
    ? "ORG"
    : undefined;

/** "victory over Lincoln City", "beat Hull City": a club that is called like its town. */
const opponent: TypeRule = ({ name, type, before }) =>
  type === "LOC" &&
  /^\p{Lu}\p{Ll}+ (?:City|Town|County)$/u.test(name) &&
  !isKnownPlace(name) &&
  /\b(?:(?:victory|win|draw|defeat|loss) (?:over|against|with|to|at|by)|beat|beating|beaten by|defeated|hosted) $/.test(
    before,
  )
    ? "ORG"
    : undefined;

/** "BY ANN LEE —BGIS": who sent the report. */
const sender: TypeRule = ({ name, type, before }) =>
  type === "PERSON" && /^\p{Lu}{3,6}$/u.test(name) && /\bBY \p{Lu}[\p{Lu} .’'-]{3,40} ?[—–]$/u.test(before)
    ? "ORG"
    : undefined;

/** "Kerr County Sheriff's Office", whatever building it is in */
const force: TypeRule = ({ name, type }) =>
  type !== "ORG" && /Sheriff['’]s (?:Office|Department)$/.test(name) ? "ORG" : undefined;

/** "the Indian Penal Code" */
const law: TypeRule = ({ name, type }) =>
  type !== "MISC" && /\b(?:Penal|Criminal|Civil|Procedure) Code$/.test(name) ? "MISC" : undefined;

/** "Leeds couple Ruth and |Des Marden" */
const spouse: TypeRule = ({ name, type, before }) => {
  if (type !== "ORG" && type !== "LOC" && type !== "MISC") return undefined;
  const given =
    /\b(?:couple|parents|twins|siblings|grandparents|newlyweds|brothers|sisters) (\p{Lu}\p{Ll}+) (?:and|&) $/u.exec(
      before,
    )?.[1];
  return given !== undefined && genderOfName(given) !== undefined && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(name)
    ? "PERSON"
    : undefined;
};

/** "Balpa's general secretary": only bodies have one. */
const officer: TypeRule = ({ name, type, behind }) =>
  type === "PERSON" &&
  /^\p{Lu}\p{L}+$/u.test(name) &&
  genderOfName(name) === undefined &&
  /^['’]s? (?:general secretary|chief executive|managing director|finance director|chief financial officer|chief operating officer|board of directors)\b/.test(
    behind,
  )
    ? "ORG"
    : undefined;

/** "the pilots' union Balpa said" */
const kind: TypeRule = ({ name, type, before }) =>
  type === "PERSON" &&
  /^\p{Lu}\p{L}+$/u.test(name) &&
  genderOfName(name) === undefined &&
  /\b(?:union|charity|watchdog|regulator|retailer|airline|broadcaster|insurer|lender|carmaker|drugmaker|chipmaker|think[- ]tank) $/.test(
    before,
  )
    ? "ORG"
    : undefined;

/** "but the DA is still against it": letters with an article are a party or a club. */
const lettered: TypeRule = ({ name, type, before, behind }) =>
  type === "PERSON" &&
  /^\p{Lu}{2,5}$/u.test(name) &&
  /\bthe $/.test(before) &&
  /^ (?:is|has|was|are|have|were|will) \p{Ll}/u.test(behind)
    ? "ORG"
    : undefined;

/** "University of Sunshine Coast" */
const university: TypeRule = ({ name, type }) =>
  type === "LOC" && /^University (?:of|at) \p{Lu}/u.test(name) ? "ORG" : undefined;

/** "Ridley Rd", "between Ash and Elm Rds": a road, whoever it is named after. */
const road: TypeRule = ({ name, type }) =>
  (type === "PERSON" || type === "ORG") && /^\p{Lu}[\p{L}.]+.* (?:Rds?|Ave|Aves|Blvd|Hwy|Cres)\.?$/u.test(name)
    ? "LOC"
    : undefined;

/** "at Ned Wright Field", "the school's Ned Wright Gymnasium": a ground or a hall, whoever it is named after. */
const ground: TypeRule = ({ name, type, before }) =>
  type === "PERSON" &&
  /^\p{Lu}\p{L}+ (?:\p{Lu}\.? )?\p{Lu}\p{L}+ (?:Field|Gym|Gymnasium|Auditorium|Pool|Rink|Oval|Fieldhouse|Coliseum|Ballpark|Pavilion|Complex|Park)$/u.test(
    name,
  ) &&
  /(?:\b(?:at|in|to|from|the|near)|['’]s) $/.test(before)
    ? "FAC"
    : undefined;

/** "at Coyle, Ned Ames and Milton high schools" */
const schools: TypeRule = ({ type, behind }) =>
  type === "PERSON" &&
  /^ and \p{Lu}\p{Ll}+ (?:high|primary|middle|elementary|secondary|grammar) schools?\b/u.test(behind)
    ? "ORG"
    : undefined;

/** "Ngāti Rua", "Ngatiwai", "Te Rarawa": a people of New Zealand. */
const tribe: TypeRule = ({ name, type }) => (type !== "NORP" && TRIBES.test(name) ? "NORP" : undefined);

const TRIBES =
  /^(?:Ng[aā](?:ti|i) \p{Lu}[\p{L}-]+|Ng[aā]ti\p{Ll}+|Ng[aā]puhi|Te (?:Rarawa|Aup[oō]uri|Arawa|Whakat[oō]hea|[AĀ]ti ?[AaĀā]wa)|Waikato-Tainui|T[uū]hoe|Rongowhakaata|Mua[uū]poko)$/u;

/** "S. Korean" */
const korean: TypeRule = ({ name, type }) => (type !== "NORP" && /^[NS]\. Koreans?$/.test(name) ? "NORP" : undefined);

/** "plays the role of Marius" */
const part: TypeRule = ({ name, type, before }) =>
  (type === "LOC" || type === "MISC" || type === "FAC") &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  countryOf(name) === undefined &&
  !isKnownPlace(name) &&
  /\b(?:play|plays|played|playing|repris\p{Ll}{1,3}|cast in|stars in) (?:the|his|her) (?:\p{Ll}+ )?(?:role|part) of $/u.test(
    before,
  )
    ? "PERSON"
    : undefined;

/** "the Miss Pacific Islands" */
const pageant: TypeRule = ({ name, type }) =>
  (type === "LOC" || type === "ORG") &&
  /^(?:Miss|Mister) (?:World|Universe|Earth|International|Pacific|Tourism|Grand|Teen|Global|Africa|Asia|Europe|America|USA|Supranational)\b/.test(
    name,
  )
    ? "MISC"
    : undefined;

/** "two children, including Oscar, 23, and Ava, 18": who has an age. */
const aged: TypeRule = ({ name, type, behind }) =>
  (type === "MISC" || type === "ORG" || type === "LOC") &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  genderOfName(name) !== undefined &&
  !isKnownPlace(name) &&
  countryOf(name) === undefined &&
  /^, \d{1,2}(?:,|\.| and )/.test(behind)
    ? "PERSON"
    : undefined;

/** "the Ann Lee Show", "the Ohio House", "the Santa Ana Sector", "Ash and Elm Streets": what nobody is called by. */
const thing: TypeRule = ({ name, type, confidence }) => {
  if (type !== "PERSON" || !name.includes(" ")) return undefined;
  if (/ (?:Show|Podcast|Chronicles)$/.test(name)) return "MISC";
  if (/ (?:Streets|Sector|Roads|Avenues)$/.test(name)) return "LOC";
  if (/ (?:Golf|Racing|Motorsport)$/.test(name) && confidence < SURE) return "ORG";
  return name.endsWith(" House") && isKnownPlace(name.slice(0, -" House".length)) ? "ORG" : undefined;
};

/** "author of the best-selling Diana Diaries": a work, where the tagger is in doubt. */
const bestseller: TypeRule = ({ type, confidence, before }) =>
  (type === "PERSON" || type === "ORG" || type === "LOC") &&
  confidence < DOUBTFUL_WORK &&
  /\b(?:author|writer|director|creator|producer|star) of the (?:best-?selling|hit|award-winning|acclaimed|popular|beloved) $/.test(
    before,
  )
    ? "MISC"
    : undefined;

const DOUBTFUL_WORK = 0.7;

const RULES: readonly TypeRule[] = [
  conference,
  homeTown,
  suburb,
  business,
  maker,
  work,
  people,
  dutch,
  place,
  house,
  site,
  club,
  employer,
  firm,
  clubsOwn,
  opponent,
  sender,
  force,
  law,
  spouse,
  officer,
  kind,
  lettered,
  university,
  road,
  ground,
  schools,
  tribe,
  korean,
  part,
  pageant,
  aged,
  thing,
  bestseller,
  ...BODY_RULES,
  typedByOwned,
  typedByNoun,
];

/** Characters of what stands beside a name. */
const BEFORE = 60;
const BEHIND = 60;

/** The kind of `mention` by its neighbours; undefined where they tell nothing new. */
export function typedByNeighbours(text: string, { start, end, type, confidence }: Mention): EntityType | undefined {
  const beside = {
    name: text.slice(start, end),
    type,
    confidence,
    before: text.slice(Math.max(0, start - BEFORE), start),
    behind: text.slice(end, end + BEHIND),
  };
  for (const rule of RULES) {
    const found = rule(beside);
    if (found) return found;
  }
  return undefined;
}
