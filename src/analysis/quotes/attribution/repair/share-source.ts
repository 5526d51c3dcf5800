/** 'Officials reaffirmed their commitment and said they would respond': two reports of one subject. */
import type { TokenRange } from "../../../../document/span.ts";
import { isBetweenSubjectAndVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withSource } from "../proposal.ts";
import { isHeadline } from "./answers/headline-tails.ts";

/** `proposals` of a passage; a report that "and" joins to one before it gets that one's source when its own is none or further off. */
export function shareSources(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((proposal) => {
    const source =
      joinedSource(passage, proposal, proposals) ??
      continuedSource(passage, proposal, proposals) ??
      addedBy(passage, proposal, proposals) ??
      joinedInHeadline(passage, proposal, proposals);
    return source ? withSource(proposal, source) : proposal;
  });
}

/** 'The mayor said the plan was a mistake. Adding, "It is never that bad."': a participle for a sentence goes on with the last. */
function continuedSource(
  passage: Passage,
  { cue, source }: Proposal,
  proposals: readonly Proposal[],
): TokenRange | undefined {
  if (!cue || source || !passage.lexemes[cue.to - 1]?.reporting?.forms.has("gerund")) return undefined;
  const frame = passage.frameOf[cue.from] ?? 0;
  if (passage.frames[frame]?.from !== cue.from) return undefined;
  const before = proposals.findLast(
    ({ cue: other, source: known }) => other && known && passage.frameOf[other.from] === frame - 1,
  );
  return before?.source;
}

/** 'In an interview with TRT Haber, Erdogan said "…", noting that trade could grow': whoever said the first adds the second. */
function addedBy(passage: Passage, { cue, source }: Proposal, proposals: readonly Proposal[]): TokenRange | undefined {
  const verb = cue && passage.lexemes[cue.to - 1]?.reporting;
  if (!cue || !source || cue.to - cue.from > 1 || passage.lower[cue.from - 1] !== ",") return undefined;
  if (!verb?.forms.has("gerund") || !verb.classes.has("say") || source.to >= cue.from - 1) return undefined;
  const said = proposals.findLast(({ cue: other, source: known }) => {
    if (!other || !known || other.to > cue.from || passage.frameOf[other.from] !== passage.frameOf[cue.from])
      return false;
    return (
      isSaying(passage, other.to - 1) &&
      known.to <= other.from &&
      known.from >= source.to &&
      passage.lower[known.from] !== "who"
    );
  });
  return said?.source;
}

/** "Party questions delayed deal, calls for new investor": in a headline a second verb behind a comma has the source of the first. */
function joinedInHeadline(
  passage: Passage,
  { cue, source }: Proposal,
  proposals: readonly Proposal[],
): TokenRange | undefined {
  if (!cue || source || !isHeadline(passage) || passage.words[cue.from - 1] !== ",") return undefined;
  if (!passage.lexemes[cue.from]?.reporting?.forms.has("third")) return undefined;
  const before = proposals.findLast(
    ({ cue: other, source: known }) => other && known && known.to <= other.from && other.to < cue.from,
  );
  return before?.source;
}

function joinedSource(
  passage: Passage,
  { cue, source }: Proposal,
  proposals: readonly Proposal[],
): TokenRange | undefined {
  if (!cue || passage.stretch[cue.from] !== 0) return undefined;
  let end = cue.from;
  while (end > 0 && isBetweenSubjectAndVerb(passage, end - 1)) end--;
  if (!/^(?:and|but)$/.test(lowerAt(passage, end - 1))) return undefined;
  end--;
  while (end > 0 && (isPunctuation(passage, end - 1) || passage.mark[end - 1] === 2)) end--;
  const before = proposals.find(({ cue: other, content }) => {
    const last = content.at(-1);
    if (!other || !last || other.from >= cue.from || passage.frameOf[other.from] !== passage.frameOf[cue.from])
      return false;
    let to = last.to;
    while (to > end && (isPunctuation(passage, to - 1) || passage.mark[to - 1] === 2)) to--;
    return to === end;
  });
  const shared = before?.source;
  if (!shared || !before.cue || shared.from > before.cue.from) return undefined;
  return !source || source.to <= shared.from ? shared : undefined;
}
