/** Contents that end before what belongs to them: "to behave with care| until he says whether he will return", "32,955 visitors|, a 27 per cent drop". */
import type { TokenRange } from "../../../../document/span.ts";
import { isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { type ContentRule, isMarked } from "./content-rule.ts";

/** A content without marks up to the end of its sentence, where what follows it hangs on it. */
export const upToItsEnd: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || content.length > 1 || first.from < cue.to || isMarked(passage, first)) return undefined;
  const frame = frameAt(passage, cue.from);
  let to = frame.to;
  while (to > first.to && isPunctuation(passage, to - 1)) to--;
  if (to - first.to < 2 || to - first.to > LONGEST_TAIL) return undefined;
  return hangsOn(passage, first.to, cue) && isPlain(passage, first.to, to) ? [{ from: first.from, to }] : undefined;
};

/** Most words behind what the model takes for the end. */
const LONGEST_TAIL = 25;

/**
 * Of the contents of verbs of saying in PolNeAR's training part that "until", "because" and "such as" follow, nine in ten hold them; of those that
 * "which" and a verb in the past of the report ("would", "could", "had", "was") follows, three in four.
 */
function hangsOn(passage: Passage, at: number, cue: TokenRange): boolean {
  const isPause = passage.words[at] === ",";
  const from = isPause ? at + 1 : at;
  const word = lowerAt(passage, from);
  const report = passage.lexemes[cue.to - 1]?.reporting;
  // "endorsed her until she left", "opposed it because it fell short": when and why somebody did so.
  const isTold =
    isSaying(passage, cue.to - 1) || report?.classes.has("tell") === true || lowerAt(passage, cue.to - 1) === "on";
  if (/^(?:until|because)$/.test(word)) return isTold;
  if (word === "such" && lowerAt(passage, from + 1) === "as") return isTold;
  if (!isPause || !isSaying(passage, cue.to - 1)) return false;
  if (word === "that") return true;
  if (word === "but" || word === "and") return lowerAt(passage, from + 1) === "that";
  if (word === "which") return /^(?:would|could|might|had)$/.test(lowerAt(passage, from + 1));
  return isComparison(passage, from);
}

/** "a 27.6 per cent drop on last year", "an increase of four per cent". */
function isComparison(passage: Passage, from: number): boolean {
  if (!/^an?$/.test(lowerAt(passage, from))) return false;
  for (let i = from + 1; i < from + 6; i++)
    if (/^(?:drop|rise|fall|increase|decrease|decline|jump|gain|reduction)$/.test(lowerAt(passage, i))) return true;
  return false;
}

/** Whether nothing stands in marks, nothing is divided off, and nobody reports behind a comma between two words. */
function isPlain(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.stretch[i] !== 0 || /^[:;—–]$/.test(passage.words[i] ?? "")) return false;
    if (i === from || passage.words[i] !== ",") continue;
    for (let verb = i + 1; verb < to; verb++) if (isSaying(passage, verb)) return false;
  }
  return true;
}

/** "between |Kazakhstan|, Russia and Uzbekistan he replied": a list of names that was begun. */
export const wholeListOfNames: ContentRule = (passage, cue, first, { content }) => {
  const last = content.at(-1);
  if (!last || content.length > 1 || first.from < cue.to || passage.words[last.to] !== ",") return undefined;
  const type = passage.name[last.to - 1];
  if (type === undefined || type === 0 || passage.stretch[last.to] !== 0) return undefined;
  let to = last.to + 1;
  while (passage.name[to] === type || (passage.words[to] === "," && passage.name[to + 1] === type)) to++;
  if (to === last.to + 1 || passage.lower[to] !== "and" || passage.name[to + 1] !== type) return undefined;
  to++;
  while (passage.name[to] === type) to++;
  return [{ from: first.from, to }];
};

/** "In addition, |“we see a slow-down,”| he said": what joins one sentence to the one before it. */
export const behindJoiner: ContentRule = (passage, cue, first, { content }) => {
  if (first.to > cue.from || first.from !== frameAt(passage, cue.from).from) return undefined;
  const opener = JOINERS.exec(passage.lower.slice(first.from, first.from + 4).join(" "))?.[0];
  const from = opener ? first.from + opener.split(" ").length : first.from;
  return from > first.from && passage.mark[from] === 1 && from < first.to
    ? [{ from, to: first.to }, ...content.slice(1)]
    : undefined;
};

const JOINERS = /^(?:in addition|moreover|furthermore|meanwhile|additionally|likewise|in fact|at the same time) ,/;
