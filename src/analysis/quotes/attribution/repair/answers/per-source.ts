/** "Per the sheriff's office, no complaint has been filed.", "…, per Reuters.": a source behind a word that the model knows for prices only. */
import type { TokenRange } from "../../../../../document/span.ts";
import { OBJECT, phraseEnd } from "../../grammar/noun-phrase.ts";
import { isCapitalized, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";

const PER: Pick<Proposal, "method" | "score"> = { method: "per-source", score: 0.85 };

/** What may be said by somebody or written somewhere: "per the report", not "per the hour". */
const SOURCES =
  /^(?:office|police|officials?|authorit(?:y|ies)|department|ministry|report|reports|documents?|filings?|records?|statement|release|complaint|affidavit|lawsuit|indictment|data|sources?|company|agency|league|team|outlet|newspaper|magazine|website|study|survey|poll|memo|site|court|constitution|law)$/;

/** One for each sentence of a passage that begins or ends with such a source, where no proposal has it. */
export function perSources(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.frames.flatMap((frame) => {
    const found = fronted(passage, frame) ?? trailing(passage, frame);
    return found && !proposals.some(({ cue }) => cue?.from === found.cue?.from) ? [found] : [];
  });
}

function fronted(passage: Passage, frame: TokenRange): Proposal | undefined {
  if (passage.words[frame.from] !== "Per") return undefined;
  const source = sourceAt(passage, frame.from + 1, frame.to);
  if (!source || passage.words[source.to] !== ",") return undefined;
  const to = withoutStop(passage, frame);
  return isClause(passage, source.to + 1, to)
    ? withParts(PER, [{ from: source.to + 1, to }], { from: frame.from, to: frame.from + 1 }, source)
    : undefined;
}

function trailing(passage: Passage, frame: TokenRange): Proposal | undefined {
  const end = withoutStop(passage, frame);
  for (let i = end - 2; i > frame.from + 2 && i >= end - LONGEST; i--) {
    if (passage.stretch[i] !== 0) return undefined;
    if (passage.lower[i] !== "per" || passage.words[i - 1] !== ",") continue;
    const source = sourceAt(passage, i + 1, end);
    return source?.to === end && isClause(passage, frame.from, i - 1)
      ? withParts(PER, [{ from: frame.from, to: i - 1 }], { from: i, to: i + 1 }, source)
      : undefined;
  }
  return undefined;
}

/** Most words of such a source at the end. */
const LONGEST = 8;

function sourceAt(passage: Passage, from: number, limit: number): TokenRange | undefined {
  const to = phraseEnd(passage, from, limit, OBJECT);
  const last = lowerAt(passage, to - 1);
  // "Per Bolivia's constitution", but not "per Atallah's demands"
  const isNamed =
    isCapitalized(passage, from) && passage.name[from] !== 0 && (passage.name[to - 1] !== 0 || SOURCES.test(last));
  const isKind = /^(?:the|an?|its|their)$/.test(lowerAt(passage, from)) && SOURCES.test(last);
  return to > from && (isNamed || isKind) ? { from, to } : undefined;
}

function withoutStop(passage: Passage, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && isPunctuation(passage, end - 1) && passage.mark[end - 1] === 0) end--;
  return end;
}

function isClause(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}
