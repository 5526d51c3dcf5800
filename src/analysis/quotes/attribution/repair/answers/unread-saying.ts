/** "Lee who spoke to the paper said, the board should meet", "Ann Lee said along with her neighbours, they were flooded": a plain "said" that nothing else has read. */
import { contentEnd } from "../../grammar/content-range.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";

const UNREAD: Pick<Proposal, "method" | "score"> = { method: "unread-saying", score: 0.8 };

/** As many as a paragraph may well have: each is read up to the end of its sentence. */
const MOST = 16;
const LONGEST_SOURCE = 20;
const SHORTEST_CONTENT = 4;

/** One for each sentence whose first "said" is no cue and in no content of `proposals`, where a clause of its own stands behind it. */
export function unreadSayings(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  const read = readFrames(passage, proposals);
  for (const frame of passage.frames) {
    if (found.length >= MOST) break;
    if (read.has(passage.frameOf[frame.from] ?? 0)) continue;
    const verb = firstSaid(passage, frame.from, frame.to);
    if (verb === undefined) continue;
    const source = sourceOf(passage, verb);
    const next = lowerAt(passage, verb + 1);
    const from = next === "that" || next === "," ? verb + 2 : verb + 1;
    const to = contentEnd(passage, from, frame);
    if (!source || to - from < SHORTEST_CONTENT || lowerAt(passage, from) === "that" || isPunctuation(passage, from))
      continue;
    let isClause = false;
    for (let i = from + 1; i < to; i++) {
      if (passage.stretch[i] !== 0) isClause = false;
      if (isFiniteVerb(passage, i)) isClause = true;
    }
    if (isClause) found.push(withParts(UNREAD, [{ from, to }], { from: verb, to: verb + 1 }, source));
  }
  return found;
}

function firstSaid(passage: Passage, from: number, to: number): number | undefined {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SOURCE); i++)
    if (passage.lower[i] === "said" && passage.stretch[i] === 0 && isFiniteVerb(passage, i)) return i;
  return undefined;
}

/** The sentences of which something is read already. */
function readFrames({ frameOf }: Passage, proposals: readonly Proposal[]): ReadonlySet<number> {
  const read = new Set<number>();
  for (const { cue, content } of proposals)
    for (const range of cue ? [cue, ...content] : content)
      for (let frame = frameOf[range.from] ?? 0; frame <= (frameOf[range.to - 1] ?? 0); frame++) read.add(frame);
  return read;
}

/** The subject, or, where a clause with "who" stands in it, all from the start of the sentence. */
function sourceOf(passage: Passage, verb: number): Proposal["source"] {
  const { from } = frameAt(passage, verb);
  const isNamed = passage.name[from] === PERSON;
  let who = from;
  while (who < verb && passage.lower[who] !== "who") who++;
  if (who < verb && isNamed) {
    for (let i = from; i < verb; i++) if (isPunctuation(passage, i)) return undefined;
    return { from, to: verb };
  }
  return subjectBefore(passage, verb, from);
}
