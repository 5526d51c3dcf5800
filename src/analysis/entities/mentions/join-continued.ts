/** Names that go on where the tagger stopped: over the list of what a body looks after, over where a court sits. */
import type { EntityType, Mention, Segmentation } from "../../../document/annotations.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../lexicon/clause-words.ts";
import { letterPattern } from "../../../lexicon/letter-pattern.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { initialsOf } from "../organisations/acronyms.ts";
import { withTokens, withType } from "./mention-with.ts";

/**
 * At least one matter behind a comma, and the last behind an "and". They are single words or name what is done about one: "the
 * Ministry of Foreign Affairs, Central Bank, Oil and Gas Corporation" are three.
 */
const MATTER = String.raw`\p{Lu}\p{Ll}+(?: (?:Affairs|Conservation|Development|Education|Industries|Industry|Management|Planning|Policy|Protection|Reform|Relations|Research|Resources|Safety|Security|Services|Technology|Trade|Works))?(?! \p{Lu})`;
const MATTERS = letterPattern(`^(?:, ${MATTER}){1,6},? (?:and|&) ${MATTER}(?: of \\p{Lu}\\p{Ll}+)?`);
/** One or two matters of two words at most, of which the last is one that bodies are for. */
const SUBJECT =
  /^ on (?:National |Foreign |Public |Human |Internal |Economic |Social |Climate |Constitutional |Legal )?(?:Security|Affairs|Policy|Rights|Health|Relations|Defen[cs]e|Development|Change|Education|Finance|Agriculture)(?:,? (?:and|&) (?:National |Foreign |Public |Human |Internal |Economic |Social |Climate |Constitutional |Legal )?(?:Security|Affairs|Policy|Rights|Health|Relations|Defen[cs]e|Development|Change|Education|Finance|Agriculture))?(?![\p{L}-])/u;
const PLACE = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?`;
const SEAT = letterPattern(
  String.raw`^ for the (?:(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\.C\.|District of Columbia) Circuit|(?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of ${PLACE})`,
);
const LONGEST = 160;

/** A kind of name, told by its words, and what may belong to it behind. */
interface Continued {
  readonly name: RegExp;
  readonly behind: Pick<RegExp, "exec">;
  /** Whether what the tagger found there may be part of the name. */
  isPart(type: EntityType): boolean;
}

const CONTINUED: readonly Continued[] = [
  {
    // "the Ministry of Health|, Labour and Welfare", "Committee on Science|, Space and Technology"
    name: /\b(?:Ministry|Department|Chamber|Committee|Commission) (?:of|for|on) \p{Lu}/u,
    behind: MATTERS,
    // Not over people, places and nations: "the Ministry of Finance, Japan and France".
    isPart: (type) => type === "ORG" || type === "MISC" || type === "PRODUCT" || type === "FAC",
  },
  {
    // "the U.S. Court of Appeals| for the 3rd Circuit", "the U.S. District Court| for the Northern District of California"
    name: /\b(?:Court of Appeals|District Court|Bankruptcy Court|Circuit Court)$/u,
    behind: SEAT,
    isPart: (type) => type !== "PERSON",
  },
  {
    // "Burleson County Sheriff|'s office"
    name: / (?:Sheriff|District Attorney|Attorney General|Coroner|Medical Examiner)$/,
    behind: /^['’]s (?:Office|office|Department|department)\b/,
    isPart: (type) => type === "ORG",
  },
  {
    // "Majlis Commission| on National Security and Foreign Policy"
    name: /\b(?:Commission|Committee|Subcommittee|Council)$/,
    behind: SUBJECT,
    isPart: (type) => type === "ORG" || type === "MISC",
  },
  {
    // "Leeds Park| and Recreation Commission"
    name: / (?:Parks?|Fish|Planning|Water|Health)$/,
    behind:
      /^ (?:and|&) (?:Recreation|Wildlife|Game|Zoning|Sewer|Sanitation|Human Services|Welfare|Community Services) (?:Commission|Department|Board|Authority|Committee|Division|Service|District)\b/,
    isPart: (type) => type !== "PERSON" && type !== "LOC",
  },
  {
    // "Pakistan Muslim League|-Nawaz": a wing of a party
    name: /\b(?:Muslim League|Janata Dal|Kerala Congress|Shiv Sena)$/,
    behind: /^[-‐‑–] ?\(?\p{Lu}\p{L}*\)?(?![\p{L}-])/u,
    isPart: (type) => type !== "DATE",
  },
  {
    // "Communist Party of India| (Marxist)"
    name: /\bCommunist Party of \p{Lu}\p{L}+$/u,
    behind: /^ \((?:Marxist|Maoist|Leninist|Marxist-Leninist)\)/,
    isPart: (type) => type !== "DATE",
  },
  {
    name: /^RFE$/,
    behind: /^\/RL\b/,
    isPart: (type) => type === "ORG",
  },
];

/** `mentions` (ordered and disjoint), with such names whole. */
export function joinContinued(
  text: string,
  { tokens }: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const found = mentions[index];
    if (found === undefined) continue;
    const mention = ofPlaces(text, tokens, found, joined);
    const from = startOf(text, tokens, mention, joined.at(-1));
    const continued = continuedBy(text, mention);
    const end = mention.end + (continued?.length ?? 0);
    let next = index + 1;
    while ((mentions[next]?.start ?? end) < end) next++;
    const within = mentions.slice(index + 1, next);
    const isWhole = within.every((one) => one.end <= end && continued?.isPart(one.type) === true);
    if (from === mention.tokens.from && (continued === undefined || !isWhole)) {
      joined.push(mention);
      continue;
    }
    let to = mention.tokens.to;
    while (isWhole && to < tokens.length && (tokens.ends[to - 1] ?? 0) < end) to++;
    joined.push(withType(withTokens(mention, tokens, { from, to }), "ORG"));
    if (isWhole) index = next - 1;
  }
  return joined;
}

/** What belongs to a name behind it: its length in characters, and what may be part of it. */
function continuedBy(
  text: string,
  { start, end, type }: Mention,
): { readonly length: number; isPart(type: EntityType): boolean } | undefined {
  if ((type !== "ORG" && type !== "FAC" && type !== "LOC") || !/[ ,'’/‐‑–-]/.test(text.charAt(end))) return undefined;
  const name = text.slice(start, end);
  // "Chamber of Commerce, Industries|, and Agriculture of Panama": the tagger may stop amid the list.
  const comma = name.indexOf(",");
  const at = comma < 0 ? end : start + comma;
  for (const { name: kind, behind, isPart } of CONTINUED) {
    if (!kind.test(name)) continue;
    const length = at + (behind.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0) - end;
    if (length > 0) return { length, isPart };
  }
  const within = withinShort(text, name, end);
  return within > 0 ? { length: within, isPart: (part) => part !== "PERSON" && part !== "DATE" } : undefined;
}

/** "UN Assistance Mission| in Afghanistan (UNAMA)": how many characters behind a name the letters in brackets stand for as well. */
function withinShort(text: string, name: string, end: number): number {
  if (!name.includes(" ")) return 0;
  const [, behind = "", letters = ""] = WITHIN.exec(text.slice(end, end + LONGEST)) ?? [];
  if (letters === "") return 0;
  const whole = name.replace(/^UN /, "United Nations ").replace(/^US /, "United States ");
  const isShort = (full: string): boolean => initialsOf(full).includes(letters);
  return !isShort(whole) && isShort(whole + behind) ? behind.length : 0;
}

const WITHIN =
  /^( (?:in|for|of|on|to|against) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+){0,3}) \((\p{Lu}{3,8})\)/u;

/** The first token of a name: "Priorities |USA", "the 9th |U.S. Circuit Court of Appeals". */
function startOf(text: string, tokens: Segmentation["tokens"], mention: Mention, before: Mention | undefined): number {
  const { from } = mention.tokens;
  const first = from - 1;
  if (first < 0 || (before !== undefined && before.tokens.to > first) || !isBeside(text, tokens, first)) return from;
  const word = tokenText(text, tokens, first);
  const name = text.slice(mention.start, mention.end);
  if (mention.type === "ORG") return CIRCUIT.test(name) && /^\d{1,2}(?:st|nd|rd|th)$/.test(word) ? first : from;
  if (mention.type !== "LOC" || name !== "USA" || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return from;
  const lower = word.toLowerCase();
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || /^(?:and|but|made)$/.test(lower) ? from : first;
}

/** "Barking, Havering and |Redbridge University Hospitals NHS Trust": named after all of them. Takes the places off `before`. */
function ofPlaces(text: string, tokens: Segmentation["tokens"], mention: Mention, before: Mention[]): Mention {
  const pair = before.at(-1);
  if (pair !== undefined && isOfTwo(text, pair, mention)) {
    before.pop();
    return withTokens(mention, tokens, { from: pair.tokens.from, to: mention.tokens.to });
  }
  if (mention.type !== "ORG" || !/ NHS (?:Foundation )?Trust$/.test(text.slice(mention.start, mention.end)))
    return mention;
  let first = mention;
  let link = / and $/;
  for (let place = before.at(-1); place?.type === "LOC"; place = before.at(-1)) {
    const between = text.slice(place.end, first.start);
    if (between.length > LONGEST_LINK || !link.test(between)) break;
    if (/\b(?:in|of|from|near) $/.test(text.slice(Math.max(0, place.start - LONGEST_LINK), place.start))) break;
    first = place;
    before.pop();
    link = /^, $/;
  }
  return first === mention ? mention : withTokens(mention, tokens, { from: first.tokens.from, to: mention.tokens.to });
}

/** "the |Padley| and |Hapwell Fundraising Group|", "|Newark| and |Sherwood District Council|": a body of two places, the article of which stands before the first. */
function isOfTwo(text: string, place: Mention, { type, start, end }: Mention): boolean {
  return (
    place.type === "LOC" &&
    type === "ORG" &&
    text.slice(place.end, start) === " and " &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(text.slice(place.start, place.end)) &&
    (/\b[Tt]he $/.test(text.slice(Math.max(0, place.start - 4), place.start))
      ? /^\p{Lu}\p{Ll}+ .*(?:Group|Society|Association|Club|Trust|Partnership|Fund|League)$/u.test(
          text.slice(start, end),
        )
      : isDistrict(text, place, text.slice(start, end)))
  );
}

/** "|Newark| and |Sherwood District Council|"; but "between Leeds and …". */
function isDistrict(text: string, { start }: Mention, body: string): boolean {
  if (!/^\p{Lu}\p{Ll}+ (?:(?:District|Borough|Metropolitan Borough) )Council$/u.test(body)) return false;
  return !/\b(?:[Bb]etween|[Bb]oth|[Ii]n|[Ff]rom|[Nn]ear|,) $/.test(
    text.slice(Math.max(0, start - LONGEST_LINK * 2), start),
  );
}

const LONGEST_LINK = 6;

const CIRCUIT = /^(?:U\.?S\.? )?Circuit Court/;

/** Whether nothing but a space stands behind a token. */
function isBeside(text: string, { starts, ends }: Segmentation["tokens"], token: number): boolean {
  return text.slice(ends[token], starts[token + 1]) === " ";
}
