/** What the model took for one attribution, where the sentences behind are an attribution of their own. */
import type { Passage } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { isQuotedFrame } from "../quoted-frame.ts";

/**
 * 'Tillerson said the US wanted dialogue. "Our effort is …"': a sentence that is wholly quoted, behind one reported without
 * marks, is an attribution of its own.
 */
export function splitAtQuotation(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const { content, source } = proposal;
  const last = content.at(-1);
  if (!last || !source) return [proposal];
  const stretch = passage.stretches.find(({ outer }) => outer.from >= last.from && outer.to <= last.to);
  const frame = stretch && passage.frames[passage.frameOf[stretch.inner.from] ?? 0];
  if (!frame || frame.from === 0 || frame.from > stretch.outer.from || !isQuotedFrame(passage, frame))
    return [proposal];
  const first = content[0];
  if (!first || first.from >= frame.from) return [proposal];
  for (let i = first.from; i < frame.from; i++) if (passage.stretch[i] !== 0) return [proposal];
  const reported = content.flatMap(({ from, to }) =>
    from < frame.from ? [{ from, to: Math.min(to, frame.from) }] : [],
  );
  const method = { method: "sentence-before", score: proposal.score };
  const quoted = withParts(method, [{ from: frame.from, to: last.to }], undefined, source);
  return [withContent(proposal, reported), quoted];
}
