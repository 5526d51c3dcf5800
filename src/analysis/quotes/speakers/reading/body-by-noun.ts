/** "The Times", "the Commission", "the First Nation", and "union warns" in a headline: a body called by the noun of its name alone, in capitals. */
import type { TokenRange } from "../../../../document/span.ts";
import { mentionIndexAt, type Scene, wordAt } from "../scene.ts";

const LOOK_BACK = 400;

/** The body named last before `range` whose name ends in the one noun of `range`, or opens with it; undefined where the noun may mean anything. */
export function bodyByNoun(scene: Scene, range: TokenRange): number | undefined {
  const { from, to } = range;
  const inHeadline = to - from === 1 ? soleInText(scene, from) : undefined;
  if (inHeadline !== undefined) return inHeadline;
  const last = wordAt(scene, to - 1);
  const noun = to - from === 3 ? `${wordAt(scene, from + 1)} ${last}` : last;
  const isNoun = to - from === 2 ? /^\p{Lu}\p{Ll}{3,}$/u.test(noun) : noun === "First Nation";
  if (!isNoun || wordAt(scene, from).toLowerCase() !== "the") return undefined;
  const at = scene.segmentation.tokens.starts[from] ?? 0;
  const next = mentionIndexAt(scene, at);
  for (let i = next - 1; i >= Math.max(0, next - LOOK_BACK); i--) {
    const placed = scene.mentions[i];
    if (!placed || placed.isCaption) continue;
    const entity = scene.entities[placed.entity];
    if (entity?.type !== "ORG" || !entity.name.includes(" ")) continue;
    if (entity.name.endsWith(` ${noun}`) || entity.name.startsWith(`${noun} `)) return placed.entity;
  }
  return undefined;
}

/** The one body of the text whose name ends in the bare noun at token `at` of the headline. */
function soleInText({ article, segmentation, entities, ...scene }: Scene, at: number): number | undefined {
  const noun = wordAt({ article, segmentation }, at);
  const title = article.blocks.find(({ kind }) => kind === "title");
  const start = segmentation.tokens.starts[at] ?? 0;
  if (!title || start >= title.end || !/^\p{L}\p{Ll}{3,}$/u.test(noun) || (scene.mentionOf[at] ?? 0) > 0)
    return undefined;
  const last = ` ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const found = entities.flatMap(({ type, name }, index) => (type === "ORG" && name.endsWith(last) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}
