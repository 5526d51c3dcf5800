/** "According to a study by the Institute for Ports, a week would cost millions", "As per the decree, …": who it is according to ends at the comma. */
import type { TokenRange } from "../../../../document/span.ts";
import { contentEnd } from "../grammar/content-range.ts";
import { type Passage, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { accordingTo, commaBehind, isAccording } from "../rules/reported-clause.ts";
import { clashes, meet } from "./overlap.ts";

/** Fewest words that are said behind it. */
const SHORTEST_CLAUSE = 3;

/** `proposals`, those with a fronted "According to" read up to its comma, and one for each that none of them has. */
export function readFrontedSources(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  let known = proposals;
  for (const frame of passage.frames) {
    const found = frontedSource(passage, frame);
    if (!found) continue;
    const owner = known.find(({ cue }) => cue !== undefined && meet(cue, found.cue));
    if (!owner) {
      if (!clashes(known, found)) known = [...known, found];
    } else if (!owner.source || (owner.content[0]?.from ?? 0) < found.source.to) {
      const content = owner.content.flatMap(({ from, to }) =>
        to > found.source.to ? [{ from: Math.max(from, found.source.to + 1), to }] : [],
      );
      const mended = withParts(owner, content.length > 0 ? content : found.content, found.cue, found.source);
      known = known.map((one) => (one === owner ? mended : one));
    }
  }
  return known;
}

type Fronted = Proposal & { readonly cue: TokenRange; readonly source: TokenRange };

function frontedSource(passage: Passage, frame: TokenRange): Fronted | undefined {
  const { from } = frame;
  if (!/^\p{Lu}/u.test(wordAt(passage, from)) || !isAccording(passage, from)) return undefined;
  const comma = commaBehind(passage, from + 2, frame.to);
  if (comma === undefined) return undefined;
  const content = { from: comma + 1, to: contentEnd(passage, comma + 1, frame) };
  if (content.to - content.from < SHORTEST_CLAUSE) return undefined;
  return {
    cue: { from, to: from + 2 },
    source: { from: from + 2, to: comma },
    content: [content],
    method: accordingTo.method,
    score: accordingTo.precision,
  };
}
