/** "the Ministry of Health|, Labour and Welfare": a body's name goes on over the list of what it looks after. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { withTokens } from "./mention-with.ts";

const BODY = /\b(?:Ministry|Department) (?:of|for) \p{Lu}/u;
/**
 * At least one matter behind a comma, and the last behind an "and". They are single words or name what is done about one: "the
 * Ministry of Foreign Affairs, Central Bank, Oil and Gas Corporation" are three.
 */
const MATTER = String.raw`\p{Lu}\p{Ll}+(?: (?:Affairs|Conservation|Development|Education|Industries|Industry|Management|Planning|Policy|Protection|Reform|Relations|Research|Resources|Safety|Security|Services|Technology|Trade|Works))?(?! \p{Lu})`;
const MATTERS = new RegExp(`^(?:, ${MATTER}){1,6},? (?:and|&) ${MATTER}`, "u");
const LONGEST = 160;

/** `mentions` (ordered and disjoint), with such names whole. Not over people, places and nations: "the Ministry of Finance, Japan and France". */
export function joinPortfolios(
  text: string,
  { tokens }: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    const end = mention.type === "ORG" ? endOfMatters(text, mention) : mention.end;
    let next = index + 1;
    while ((mentions[next]?.start ?? end) < end) next++;
    const within = mentions.slice(index + 1, next);
    const isWhole = end > mention.end && within.every((one) => one.end <= end && isMatter(one));
    if (!isWhole) {
      joined.push(mention);
      continue;
    }
    let to = mention.tokens.to;
    while (to < tokens.length && (tokens.ends[to - 1] ?? 0) < end) to++;
    joined.push(withTokens(mention, tokens, { from: mention.tokens.from, to }));
    index = next - 1;
  }
  return joined;
}

/** Where the list behind the name of a body ends; the end of the name where there is none. */
function endOfMatters(text: string, { start, end }: Mention): number {
  if (text[end] !== "," || !BODY.test(text.slice(start, end))) return end;
  const behind = MATTERS.exec(text.slice(end, end + LONGEST))?.[0] ?? "";
  return end + behind.length;
}

function isMatter({ type }: Mention): boolean {
  return type === "ORG" || type === "MISC" || type === "PRODUCT" || type === "FAC";
}
