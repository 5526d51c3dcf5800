/** Names that the text gives somebody besides their own: "Abdul-Razak Mohammed, better known as Kid Tamale". */
import type { Mention } from "../../../document/annotations.ts";
import type { Bracketed } from "./join-bracketed.ts";

/** Most characters between the two names. */
const WIDEST = 80;

/** Every mention that what stands before it says to be another name of the mention before, as indices into the mentions. */
export function knownAs(text: string, mentions: readonly Mention[]): Bracketed[] {
  const pairs: Bracketed[] = [];
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [left, right] = [mentions[index], mentions[index + 1]];
    if (!left || !right || left.type !== right.type || right.start - left.end > WIDEST || right.start < left.end)
      continue;
    const link = text.slice(left.end, right.start);
    if (KNOWN_AS.test(link) || KNOWN_TO.test(link)) pairs.push([index, index + 1]);
    // "the first witness (PW1), Lamin Sowe, said"
    else if (isLabel(text, left) && /^\)?, $/.test(link)) pairs.push([index + 1, index]);
    else if (isLabel(text, right) && /^(?:, | \()$/.test(link)) pairs.push([index, index + 1]);
  }
  const doctor = doctorInShort(text, mentions);
  if (doctor) pairs.push(doctor);
  return pairs;
}

/** "Dr M" is whom the article calls Dr Mahathir, where it has no other doctor of that letter. */
function doctorInShort(text: string, mentions: readonly Mention[]): Bracketed | undefined {
  const doctors = mentions.flatMap(({ type, start, end }, index) =>
    type === "PERSON" && text.slice(Math.max(0, start - 3), start) === "Dr "
      ? [{ index, name: text.slice(start, end) }]
      : [],
  );
  const short = doctors.find(({ name }) => /^\p{Lu}$/u.test(name));
  if (!short) return undefined;
  const named = doctors.filter(({ name }) => name.length > 1 && name.startsWith(short.name));
  const [first] = named;
  const isOne = new Set(named.map(({ name }) => name.split(" ")[0])).size === 1;
  return first && isOne ? [first.index, short.index] : undefined;
}

/** "Yusuf Khan, known to movie lovers across the world as Dilip Kumar" */
const KNOWN_TO = /^["”’]?,? known to [\p{L} ]{1,50} as ["“‘']?$/u;

/** Whether a mention is what a court calls a witness by: "PW1". */
function isLabel(text: string, { start, end }: Mention): boolean {
  return /^[PDAC]W ?-?\d{1,2}$/.test(text.slice(start, end));
}

const KNOWN_AS =
  /^["”’]?,?(?: \d{1,3},)? ?\(?(?:(?:who|which) (?:is|was) )?(?:(?:(?:better|also|popularly|professionally|commonly|widely|locally|affectionately|simply|otherwise|fondly|best|more widely) )?known (?:\p{L}+ ){0,3}as|who (?:performs|records|raps|writes|sings) (?:as|under the name)|who goes by(?: the name(?: of)?)?|aka|a\.k\.a\.|alias|(?:whose )?real name(?: is)?|born|née)[:,]? ["“‘'’]?$/u;
