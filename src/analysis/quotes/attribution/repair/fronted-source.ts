/** "According to a study by the Institute for Ports, a week would cost millions": who it is according to ends at the comma. */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { contentEnd } from "../content-range.ts";
import { FINITE } from "../model/word-codes.ts";
import { type Passage, PERSON } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { accordingTo } from "../rules/reported-clause.ts";
import { clashes, meet } from "./overlap.ts";

/** Most words of a source before its comma. */
const LONGEST_SOURCE = 20;
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
  if (passage.words[from] !== "According" || passage.lower[from + 1] !== "to" || passage.stretch[from] !== 0)
    return undefined;
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

/** The comma that ends the phrase from word `from` on; undefined where an apposition may follow it. */
function commaBehind(passage: Passage, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + LONGEST_SOURCE); i++) {
    if (passage.stretch[i] !== 0 || FINITE[passage.parts[i] ?? 0] === 1) return undefined;
    if (!isPunctuation(passage, i)) continue;
    if (/^[;:—–]$/.test(passage.words[i] ?? "")) return undefined;
    if (passage.words[i] !== ",") continue;
    // "According to, say, the Board"
    if (i === from) return undefined;
    const next = passage.lower[i + 1] ?? "";
    // "a document dated May 5, 2022, Paraguay's …"
    if (/^\d{4}$/.test(next) && passage.words[i + 2] === ",") continue;
    // "a report cited by The Guardian, authored by …"
    const follows = passage.words[i + 1] ?? "";
    if (/^\p{Ll}+(?:ed|ing)$/u.test(follows) && !/^(?:no|any|some|every)thing$/.test(follows)) return undefined;
    // "according to Ann Lee, a professor of law, …", "to police, prosecutors and doctors, …": where it ends is the model's to say.
    if (RELATIVE_PRONOUNS.has(next) || (passage.name[i - 1] === PERSON && DETERMINERS.has(next))) return undefined;
    return i;
  }
  return undefined;
}
