/** Attributions on their way to spans: of one passage, with contents that went on into others. */
import type { Span, TokenRange } from "../../../../document/span.ts";
import type { Attribution, QuotedStretch } from "../../attribution.ts";
import type { Passage, PassageStretch } from "../passage.ts";
import { type Proposal, toAttribution, withContent } from "../proposal.ts";

/** A proposal that may still grow. Owned by the stage that completes it; nobody else changes it. */
export interface Draft {
  readonly passage: Passage;
  /** The passage that the ranges of cue and source belong to; seldom another than `passage`. */
  readonly reporter: Passage;
  readonly proposal: Proposal;
  /** Grows from the proposal's content. */
  readonly content: TokenRange[];
  /** Marked stretches of other passages that belong to the content. */
  readonly more: QuotedStretch[];
}

/** A report whose words stand in the paragraph behind its own. */
export interface Announcement {
  readonly passage: Passage;
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange;
}

export function openDraft(passage: Passage, proposal: Proposal, reporter: Passage = passage): Draft {
  return { passage, reporter, proposal, content: [...proposal.content], more: [] };
}

/** The first of `drafts` of the stretch's passage that the stretch is in the content of. */
export function draftOf(drafts: readonly Draft[], { inner }: PassageStretch): Draft | undefined {
  return drafts.find(({ content }) => content.some(({ from, to }) => from < inner.to && to > inner.from));
}

/** `draft` as spans of the article, ordered; undefined when there is no word in it. */
export function draftAttribution({ passage, reporter, proposal, content, more }: Draft): Attribution | undefined {
  const ordered = [...content].sort((a, b) => a.from - b.from);
  const attribution = toAttribution(passage, withContent(proposal, ordered), reporter);
  if (!attribution || more.length === 0) return attribution;
  const added = more.map(({ start, end }) => ({ start, end }));
  const { cue, source, method, score } = attribution;
  return {
    content: inOrder([...attribution.content, ...added]),
    quoted: inOrder([...attribution.quoted, ...added]),
    cue,
    source,
    method,
    score,
  };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
