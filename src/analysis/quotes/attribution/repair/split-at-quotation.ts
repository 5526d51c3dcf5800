/** What the model took for one attribution, where the sentences behind are an attribution of their own. */

import { isCapitalized } from "../grammar/phrase-words.ts";
import { besidesWriter } from "../paragraphs/besides-writer.ts";
import { isQuotedFrame } from "../paragraphs/quoted-frame.ts";
import { frameAt, type Passage } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { COLON_SUBJECT } from "./answers/colon-subjects.ts";
import { firstMarkedIn } from "./behind-colon.ts";

/**
 * 'Tillerson said the US wanted dialogue. "Our effort is …"': a sentence that is wholly quoted, behind one reported without
 * marks, is an attribution of its own.
 */
export function splitAtQuotation(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const atColon = splitAtColon(passage, proposal);
  if (atColon) return atColon;
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

/** 'He dismissed the risk of recession in an interview: “I am very, very optimistic.”': what is judged, and the words for it. */
function splitAtColon(passage: Passage, proposal: Proposal): readonly Proposal[] | undefined {
  const { cue, content, source } = proposal;
  const [first] = content;
  if (!cue || !source || !first || content.length > 1 || first.from < cue.to) return undefined;
  if (passage.lexemes[cue.to - 1]?.reporting?.classes.has("judge") !== true) return undefined;
  const stretch = firstMarkedIn(passage, first);
  const colon = (stretch?.outer.from ?? 0) - 1;
  if (!stretch || passage.words[colon] !== ":" || colon <= first.from) return undefined;
  // A whole sentence, and nothing behind it.
  const isSentence = isCapitalized(passage, stretch.inner.from) && stretch.inner.to - stretch.inner.from > 3;
  if (!isSentence || stretch.outer.to < first.to) return undefined;
  const quoted = withParts({ method: COLON_SUBJECT.method, score: proposal.score }, [stretch.outer], undefined, source);
  return [withContent(proposal, [{ from: first.from, to: colon }]), quoted];
}
