/** What the model took for one attribution, where the sentences behind are an attribution of their own. */

import { besidesWriter } from "../paragraphs/besides-writer.ts";
import { isQuotedFrame } from "../paragraphs/quoted-frame.ts";
import { frameAt, type Passage } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";

/**
 * 'Tillerson said the US wanted dialogue. "Our effort is …"': a sentence that is wholly quoted, behind one reported without
 * marks, is an attribution of its own.
 */
export function splitAtQuotation(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const { content, source } = proposal;
  const [first] = content;
  const last = content.at(-1);
  const stretch = last && passage.stretches.find(({ outer }) => outer.from >= last.from && outer.to <= last.to);
  if (!first || !stretch || !source) return [proposal];
  const frame = frameAt(passage, stretch.inner.from);
  if (first.from >= frame.from || frame.from > stretch.outer.from || !isQuotedFrame(passage, frame)) return [proposal];
  for (let i = first.from; i < frame.from; i++) if (passage.stretch[i] !== 0) return [proposal];
  const reported = content.flatMap(({ from, to }) =>
    from < frame.from ? [{ from, to: Math.min(to, frame.from) }] : [],
  );
  const method = { method: "sentence-before", score: proposal.score };
  const before = passage.frames[passage.frameOf[source.from] ?? 0];
  const speaker = besidesWriter(passage, before, proposal);
  const quoted = withParts(method, [{ from: frame.from, to: last.to }], undefined, speaker);
  return [withContent(proposal, reported), quoted];
}
