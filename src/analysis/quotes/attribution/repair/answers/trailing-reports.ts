/** Reports at the end of a sentence that the model gave to somebody before it. */
import type { TokenRange } from "../../../../../document/span.ts";
import { lowerAt, type Passage, wordAt } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";
import { trailingAttribution } from "../../rules/reported-clause.ts";
import { covers, meet, meetAny } from "../overlap.ts";
import { isHeadline } from "./headline-tails.ts";

/**
 * "Passengers will be offered “door-to-door” service, said a top official": where a source stands behind the verb at the end
 * of the sentence, it is none at the other end, and the words in marks are reported by nothing in between.
 */
export function trailingReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const { method, precision } = trailingAttribution;
  return passage.frames.flatMap((frame) =>
    trailingAttribution.propose(passage, frame).flatMap((found) => {
      const { cue, source, content } = found;
      if (!cue || !source || passage.mark[cue.from - 2] === 2) return [];
      // "Ken Starr praises, laments Bill Clinton's legacy"
      if (isHeadline(passage) && !passage.lexemes[cue.to - 1]?.reporting?.forms.has("past")) return [];
      const rivals = proposals.filter((one) => one.cue !== undefined && meet(one.cue, cue));
      // "They are close to a deal, a second person briefed on the talks said.", "…, said its chair in an email to staff."
      const isSwallowed = rivals.some((one) => swallows(one, source)) && isPlainSay(passage, cue);
      const isLast = source.to >= frame.to || /^[.,;]$/.test(wordAt(passage, source.to));
      // "Prices fell, Tate said.": too few words for the model.
      const isFew =
        (cue.to - frame.from <= FEW || isDiscovery(passage, cue, source)) &&
        (isPlainSay(passage, cue) || isDiscovery(passage, cue, source)) &&
        !proposals.some((one) => isIn(one, frame));
      if (!isSwallowed && !isFew && (source.from < cue.to || !isLast)) return [];
      const isBetter = isSwallowed || rivals.some((one) => !one.source || one.source.to < cue.from - 1);
      const isAlone =
        rivals.length === 0 &&
        passage.stretches.some(
          (stretch) => covers(content, stretch) && !proposals.some((one) => covers(one.content, stretch)),
        );
      return isBetter || isAlone || isFew
        ? [withParts({ method, score: precision }, content, cue, wholeOf(source, rivals))]
        : [];
    }),
  );
}

/** "…, scientists have discovered." */
function isDiscovery(passage: Passage, cue: TokenRange, source: TokenRange): boolean {
  return (
    /^(?:discovered|found|shown|revealed|warned|learned|confirmed|announced)$/.test(lowerAt(passage, cue.to - 1)) &&
    /^(?:scientists|researchers|experts|study|survey|report|doctors|officials|police|authorities|militaries|astronomers|archaeologists)$/.test(
      lowerAt(passage, source.to - 1),
    )
  );
}

/** Most words of a sentence that may have been too short for the model. */
const FEW = 9;

/** Whether an answer reports anything of a sentence. */
function isIn({ cue, content }: Proposal, frame: TokenRange): boolean {
  return meetAny(content, frame) || (cue !== undefined && meet(cue, frame));
}

/** "said another witness, former adviser Fiona Hill": `source` with what an answer has found of it further on. */
function wholeOf(source: TokenRange, rivals: readonly Proposal[]): TokenRange {
  const last = rivals.find(({ source: known, content }) => known && known.from >= source.to && meetAny(content, known));
  return { from: source.from, to: last?.source?.to ?? source.to };
}

/** Whether an answer takes the words of `source` for what is said: by nobody, or by somebody whom they name. */
function swallows({ source: known, content }: Proposal, source: TokenRange): boolean {
  return meetAny(content, source) && (!known || meetAny(content, known));
}

/** "say" and its forms: "posted", "claims" and "reported" stand there in other trades, too. */
function isPlainSay(passage: Passage, cue: TokenRange): boolean {
  return /^(?:said|says|say|added)$/.test(lowerAt(passage, cue.to - 1));
}
