/** '"…," Palin said, and then predicted: "…"': quotations that a verb of their own adds, by whoever was quoted before. */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb } from "../../../../lexicon/clause-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { covers } from "./overlap.ts";

/** Of what the two halves of a quotation score that a verb joins. */
const ADDED = { method: "added", score: 0.8 };

/** `proposals` and one for each marked stretch that none of them covers and a verb behind a comma or "and" adds. */
export function withAddedQuotations(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const added = passage.stretches.flatMap((stretch): Proposal[] => {
    if (proposals.some(({ content }) => covers(content, stretch))) return [];
    const cue = addingVerb(passage, stretch.outer.from);
    const said = cue && lastReport(passage, proposals, cue);
    return cue && said ? [withParts(ADDED, [stretch.outer], cue, said.source)] : [];
  });
  return added.length === 0 ? proposals : [...proposals, ...added];
}

/** Most words between such a verb and the mark: "adding later,", "and then told the crowd:". */
const WIDEST_GAP = 5;

function addingVerb(passage: Passage, mark: number): TokenRange | undefined {
  if (!/^[,:]$/.test(wordAt(passage, mark - 1))) return undefined;
  for (let i = mark - 2; i > mark - 2 - WIDEST_GAP; i--) {
    if (passage.stretch[i] !== 0 || /^[,.;:]$/.test(wordAt(passage, i))) return undefined;
    const verb = passage.lexemes[i]?.reporting;
    if (!verb) continue;
    let before = i - 1;
    while (isAdverb(lowerAt(passage, before))) before--;
    const joined = lowerAt(passage, before);
    const isGerund = verb.forms.has("gerund") && (joined === "," || joined === "before" || joined === "while");
    const isPast = verb.forms.has("past") && (joined === "and" || joined === "but");
    return isGerund || isPast ? { from: i, to: i + 1 } : undefined;
  }
  return undefined;
}

/** The report in the sentence of `cue` before it, with its words in marks in front of it. */
function lastReport(passage: Passage, proposals: readonly Proposal[], cue: TokenRange): Proposal | undefined {
  const frame = passage.frameOf[cue.from];
  return proposals.findLast(
    ({ cue: other, source, content }) =>
      other !== undefined &&
      source !== undefined &&
      other.to <= cue.from &&
      source.to <= cue.from &&
      passage.frameOf[other.from] === frame &&
      content.some(({ to }) => to <= other.from && passage.stretch[to - 1] !== 0),
  );
}
