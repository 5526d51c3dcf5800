/** What a tagger takes for names and is none: small rules in one ordered list. */
import type { Mention } from "../../../document/annotations.ts";

/** Whether what was found is no name, given what stands before and behind it, and the passage it stands in. */
type NoNameRule = (name: string, before: string, behind: string, passage: string) => boolean;

/** "a CCTV camera", "caught on CCTV": not the broadcaster of China. */
const cameras: NoNameRule = (name, before, behind) =>
  name === "CCTV" &&
  (/\b(?:on|by|an?) $/.test(before) ||
    /^ (?:cameras?|footage|monitors?|surveillance|images?|videos?|systems?|operators?|evidence|stills?|coverage|clips?|recordings?|screens?|network)\b/.test(
      behind,
    ));

/** "the worst A&E wait times": a ward, and no channel. */
const emergency: NoNameRule = (name, _before, behind, passage) =>
  name === "A&E" &&
  (/^ (?:department|units?|waits?|waiting|consultants?|doctors?|staff|attendances)\b/.test(behind) ||
    /\b(?:NHS|hospitals?|patients?)\b/.test(passage));

/** "Granny (79) in the dock" */
const kin: NoNameRule = (name, _before, behind) =>
  /^(?:Granny|Grandma|Grandpa|Mum|Mom|Dad|Father|Mother)$/.test(name) && /^ \(\d{1,3}\)/.test(behind);

/** "|Barangay| Captain Jose Dizon", "|MCA| John Kariuki": what somebody is captain or member of. */
const office: NoNameRule = (name, _before, behind) =>
  (name === "Barangay" && /^ (?:Captain|Chairman|Kagawad|Councilman|Councilor|Secretary)\b/.test(behind)) ||
  (/^(?:MCA|MNA|MPA|SHO|ASI|SP|DSP|DIG|IGP|PSI|MMC|MEC|PCSO)$/.test(name) &&
    /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(behind));

/** "Ned Marsh, |SAN|, told the court", "Ned Marsh, |OBE|,": letters behind a name in full. */
const letters: NoNameRule = (name, before, behind) =>
  /^(?:SAN|KC|QC|SC|OBE|MBE|CBE|KBE|MFR|OFR|OON|GCON|CON|FCA|FRS|OAM|TD)$/.test(name) &&
  /\p{Ll},? $/u.test(before) &&
  /^[,.)]/.test(behind) &&
  LETTERED.test(before);

const LETTERED = /(?:^|\s)\p{L}+,? $/u;

/** "SC/|CR|/84/2024": part of the number of a case. */
const docket: NoNameRule = (name, before, behind) =>
  /^\p{Lu}{1,4}$/u.test(name) && before.endsWith("/") && /^\/\d/.test(behind);

/** "the |AC| van", "|RMG| workers", "|SME| owners": what is cooled by air, and lines of business in short. */
const line: NoNameRule = (name, _before, behind) =>
  (name === "AC" && /^ (?:vans?|rooms?|buses|bus|units?|coach|coaches|vents?|repairs?|system)\b/.test(behind)) ||
  (/^(?:RMG|FMCG|MSME|SME)$/.test(name) &&
    /^ (?:workers?|sector|industry|factory|factories|exports?|exporters|products|units?|owners?|firms)\b/.test(behind));

/** "May be they can disturb it" */
const modal: NoNameRule = (name, _before, behind) => name === "May" && /^ (?:be|have|not|well)\b/.test(behind);

/** "Alderman Lee Marsh (|R-1st Ward|)": a party and a ward. */
const ward: NoNameRule = (name) => /^[RDI]-\d{1,2}(?:st|nd|rd|th)\b/.test(name);

/** "Alhamdulillah, it went well", "an X-ray", "Gov’t eyes ban", "at 8.30AM": words with a capital that name nothing. */
const word: NoNameRule = (name) => WORDS.test(name);

const WORDS =
  /^(?:X-[Rr]ays?|Gov['’]?t|GCSEs?|(?:Eastern|Central|Mountain|Pacific|Greenwich) (?:Standard|Daylight|Mean) Time|Al[Hh]amdu[Ll]illah|In[Ss]ha?['’]?[Aa]llah|Ma[Ss]ha?['’]?[Aa]llah|\p{Lu}\d to \p{Lu}\d|\d{1,2}[.:]\d\d ?[AaPp][Mm])$/u;

/** "the PAC", "a Super PAC": a kind of committee; "Our Principles PAC" is one. */
const committee: NoNameRule = (name, before) =>
  /^(?:Super )?PACs?$/.test(name) &&
  !/(?:^|[ (])(?!(?:Super|The|An?|This|That|His|Her|Their|One) )\p{Lu}\p{Ll}+ $/u.test(before);

/** "contact SAPS at |0860-10111|": a number to call. */
const telephone: NoNameRule = (name, before) =>
  /^0\d{2,4}[- ]\d{3,}(?:[- ]\d+)*$/.test(name) && /\b(?:at|on|call|calling|phone|tel\.?:?|number|is) $/i.test(before);

/** "forced the |Bench| to step in", "four |AK47| rifles": judges together, and arms. */
const things: NoNameRule = (name, before) =>
  (name === "Bench" && /\b(?:[Tt]he|-judge|[Aa]) $/.test(before)) || /^AK-?47s?$/.test(name);

const RULES: readonly NoNameRule[] = [
  telephone,
  things,
  committee,
  cameras,
  emergency,
  kin,
  office,
  letters,
  docket,
  line,
  modal,
  ward,
  word,
];
const BEFORE = 20;
const BEHIND = 24;
/** Characters of the passage on either side. */
const PASSAGE = 400;

/** Whether `mention` names nothing. */
export function isNoName(text: string, { start, end }: Mention): boolean {
  const name = text.slice(start, end);
  const [before, behind] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + BEHIND)];
  const passage = text.slice(Math.max(0, start - PASSAGE), end + PASSAGE);
  return RULES.some((rule) => rule(name, before, behind, passage));
}
