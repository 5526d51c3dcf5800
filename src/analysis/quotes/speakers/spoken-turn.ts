/** What kind of turn a report is: whether anything is said aloud, and whether it asks. */
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../attribution.ts";
import { type Scene, tokensIn, wordAt } from "./scene.ts";

/** Whether anything was said aloud: "no matter how tame an owner thinks their pet is" gives nobody the floor. */
export function isSpoken(scene: Scene, { quoted, cue }: Attribution): boolean {
  if (quoted.length > 0 || cue.length === 0) return true;
  return cue.some((span) => {
    const { from, to } = tokensIn(scene, span);
    for (let i = from; i < to; i++) {
      const classes = reportingVerb(wordAt(scene, i).toLowerCase())?.classes;
      if (classes?.has("say") || classes?.has("tell") || DESCRIBES.test(wordAt(scene, i))) return true;
    }
    return false;
  });
}

/** "One of the men described the panic. “I just threw myself behind the counter,” he said." */
const DESCRIBES =
  /^(?:describ|recall|remember|recount|question|condemn|prais|criticis|criticiz|complain|call|warn|explain|insist|admit)(?:e?d|e?s|ing)$/i;

/** “That would be you?” Borger asked; "Earhardt asked which states he could win": a question, in marks or without, that is said to be asked. */
export function isQuestion({ article: { text } }: Scene, { quoted, content, cue }: Attribution): boolean {
  if (!cue.some((span) => /\bask/i.test(text.slice(span.start, span.end)))) return false;
  const end = quoted.at(-1)?.end;
  if (end !== undefined) return text.slice(end - 1, end + 1).includes("?");
  const start = content[0]?.start ?? 0;
  return /^(?:what|which|who|whom|whose|why|how|whether|if|when|where)\b/i.test(text.slice(start, start + 9));
}
