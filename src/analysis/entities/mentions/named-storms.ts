/** Storms have the names of people and of places: "Typhoon Kristine", "Tropical Storm Trami", and later "Kristine" alone. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import type { TokenRange } from "../../../document/span.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { withTokens, withType } from "./mention-with.ts";

/** A storm where the text says what it is. */
interface Storm {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const STORM = /\b(?:[Tt]yphoon|[Ss]torm|[Dd]epression|[Cc]yclone|Hurricane) (?=[A-Z\u00C0-\u00DE])/g;
/** What stands before it and belongs to it. */
const FORCE = /\b(?:(?:[Ss]uper|[Ss]evere|[Tt]ropical) )$/;
const LONGEST_FORCE = 10;
/** A word, and the second syllable of "Kong-rey". */
const NAME = /^(\p{Lu}\p{Ll}+)(?:-(\p{Ll}+))?/u;
const LONGEST_NAME = 30;
/** What hangs on a storm without being its name: "Katrina-like", "Haiyan-hit". */
const NO_SYLLABLE = /^(?:like|hit|ravaged|related|affected|struck|devastated|damaged|force|strength|era|type)$/;
/** "a storm" is the weather only where the text has more of it: "Storm Reid" is an actress. */
const WEATHER = /\b(?:the storm|storms|gusts?|gales?|winds|landfall|rainfall|floods?|flooding|forecasters?)\b/;
const NO_STORMS =
  /^(?:Center|Centre|Committee|Warning|Watch|Season|Signal|Alley|Relief|Recovery|Category|Preparedness|Island|Lake|Surge|Chasers?|Troopers?|Tropical|Damage|Fund|Shelter)$/;
/** What may stand between two storms of one mention. */
const LINK = /^(?:and|,)$/;

/** The words that say what a storm is, in small letters. */
export const STORM_KINDS: ReadonlySet<string> = new Set(
  "super severe typhoon tropical storm depression cyclone hurricane".split(" "),
);

/** `mentions` with storms as what they are, each by itself and with its whole name: "Kong|-rey". In order and disjoint, as they were. */
export function nameStorms(text: string, segmentation: Segmentation, mentions: readonly Mention[]): readonly Mention[] {
  const storms = stormsOf(text);
  if (storms.length === 0) return mentions;
  const names = new Set(storms.slice(0, MOST_STORMS).map(({ name }) => name));
  for (const { start, end, type, tokens } of mentions)
    if (type === "PERSON" && tokens.to - tokens.from > 1) {
      const words = text.slice(start, end).split(" ").slice(0, MOST_WORDS);
      // "Typhoon Odette", which the tagger takes for somebody, is no Odette.
      if (!words.some(isKind)) for (const word of words) names.delete(word);
    }
  let next = 0;
  const named: Mention[] = [];
  for (const mention of mentions) {
    while ((storms[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    if (mention.start < (named.at(-1)?.end ?? 0)) continue;
    if (mention.canonical !== undefined) named.push(mention);
    else named.push(...within(text, segmentation, mention, storms, next, names));
  }
  return named;
}

/** Storms that are looked for by their names alone. */
const MOST_STORMS = 40;
/** Words of a person's name that are looked at. */
const MOST_WORDS = 6;

const isKind = (word: string): boolean => STORM_KINDS.has(word.toLowerCase());

function stormsOf(text: string): readonly Storm[] {
  const storms: Storm[] = [];
  let isWeather: boolean | undefined;
  for (const match of text.matchAll(STORM)) {
    const first = match.index + match[0].length;
    const force = FORCE.exec(text.slice(Math.max(0, match.index - LONGEST_FORCE), match.index))?.[0] ?? "";
    const isTropical = /^T/i.test(force);
    // "a storm Ana saw": in small letters a typhoon has a name, and what is tropical.
    if (!isTropical && (/^(?:storm|depression|cyclone)/.test(match[0]) || /^Depression/.test(match[0]))) continue;
    if (match[0] === "Storm " && !isTropical) {
      isWeather ??= WEATHER.test(text);
      if (!isWeather) continue;
    }
    const [whole = "", word = "", second = ""] = NAME.exec(text.slice(first, first + LONGEST_NAME)) ?? [];
    const name = NO_SYLLABLE.test(second) ? word : whole;
    const end = first + name.length;
    if (name === "" || NO_STORMS.test(name) || /^(?:\p{L}| \p{Lu}\p{Ll})/u.test(text.slice(end, end + 3))) continue;
    storms.push({ start: match.index - force.length, end, name });
  }
  return storms;
}

/** The storms that a mention is, if it is nothing else; the mention itself where it is no storm. */
function within(
  text: string,
  { tokens }: Segmentation,
  mention: Mention,
  storms: readonly Storm[],
  first: number,
  names: ReadonlySet<string>,
): readonly Mention[] {
  const found: Mention[] = [];
  let token = mention.tokens.from;
  for (let index = first; (storms[index]?.start ?? mention.end) < mention.end; index++) {
    const storm = storms[index];
    if (storm === undefined) break;
    const range = rangeOf(tokens, token, storm);
    if (range === undefined) return [mention];
    for (let between = token; between < range.from; between++)
      if (!LINK.test(tokenText(text, tokens, between))) return [mention];
    found.push(withType(withTokens(mention, tokens, range), "MISC"));
    token = range.to;
  }
  if (found.length > 0) return token >= mention.tokens.to ? found : [mention];
  const name = [...names].find((one) => text.startsWith(one, mention.start));
  if (name === undefined || mention.end > mention.start + name.length) return [mention];
  const range = rangeOf(tokens, mention.tokens.from, { start: mention.start, end: mention.start + name.length, name });
  return [range === undefined ? mention : withType(withTokens(mention, tokens, range), "MISC")];
}

/** The tokens of a storm, from `near` on or up to eight before it. */
function rangeOf(tokens: Segmentation["tokens"], near: number, { start, end }: Storm): TokenRange | undefined {
  let from = Math.max(0, near - 8);
  while ((tokens.starts[from] ?? start) < start) from++;
  let to = from;
  while (to < tokens.length && (tokens.ends[to] ?? end + 1) <= end) to++;
  return tokens.starts[from] === start && tokens.ends[to - 1] === end ? { from, to } : undefined;
}
