/** 'Ann wrote: "Never again", and Bob added that it was late': words in marks with a report in front of them are none of the next clause's. */
import type { TokenRange } from "../../../../document/span.ts";
import { contentEnd, contentStart } from "../grammar/content-range.ts";
import { isFiniteReport } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";

const JOINS = /^(?:while|whereas|and|but)$/;

/** `proposals`, each marked stretch that a clause behind it has taken from the report in front of it given back to that one. */
export function givenBackToFront(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const { cue, source, content } = one;
    const [first, ...others] = content;
    if (!cue || !source || !first || source.from < first.to || cue.from < source.to) return [one];
    const stretch = passage.stretches.find(({ outer }) => outer.from === first.from || outer.from + 1 === first.from);
    const front = stretch && stretch.outer.to >= first.to - 1 ? reportInFront(passage, stretch, source) : undefined;
    if (!stretch || !front) return [one];
    const frame = frameAt(passage, cue.from);
    const tells = passage.lexemes[cue.to - 1]?.reporting?.classes.has("tell") === true;
    const from = contentStart(passage, cue.to, frame, tells);
    const rest = others.length > 0 ? others : [{ from, to: contentEnd(passage, from, frame) }];
    const owned = withParts(one, [stretch.outer], front.cue, front.source);
    return rest.every((range) => range.from < range.to && range.from >= cue.to)
      ? [owned, withParts(one, rest, cue, source)]
      : [owned];
  });
}

/** The verb with its subject right in front of a stretch that "and" or "while" and another subject follow. */
function reportInFront(
  passage: Passage,
  { outer }: PassageStretch,
  source: TokenRange,
): { readonly cue: TokenRange; readonly source: TokenRange } | undefined {
  let join = outer.to;
  while (isPunctuation(passage, join)) join++;
  if (!JOINS.test(lowerAt(passage, join)) || source.from !== join + 1) return undefined;
  const verb = outer.from - 2;
  if (!/^[,:]$/.test(wordAt(passage, verb + 1)) || !isFiniteReport(passage, verb)) return undefined;
  if (passage.lexemes[verb]?.reporting?.classes.has("say") !== true) return undefined;
  const subject = subjectBefore(passage, verb, frameAt(passage, verb).from);
  return subject && { cue: { from: verb, to: verb + 1 }, source: subject };
}
