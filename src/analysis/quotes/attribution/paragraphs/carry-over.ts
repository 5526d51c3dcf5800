/**
 * Gives marked stretches that no attribution covers to one nearby: quotations resumed after their attribution, over
 * paragraphs, or introduced by the sentence or paragraph before.
 */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, type PassageStretch, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal } from "../proposal.ts";
import { OWN_WORDS } from "../repair/answers/own-words.ts";
import { meet } from "../repair/overlap.ts";
import { sourceOf } from "../rules/source-then-quotation.ts";
import { announcerOf, gatheredFrom } from "./announcement.ts";
import { besidesWriter } from "./besides-writer.ts";
import { blockAnnounced } from "./block-announced.ts";
import { type Announcement, type Draft, draftOf, openDraft } from "./draft.ts";
import { forWhom } from "./for-whom.ts";
import { presentedBy } from "./presenter.ts";
import { isQuotedFrame } from "./quoted-frame.ts";
import { type ReportBehind, reportBehind, tweetBehind } from "./report-behind.ts";

/** What a passage hands to the next: the draft its end belongs to, or a report that announces what follows. */
interface Handover {
  readonly owner: Draft | undefined;
  readonly announcement: Announcement | undefined;
}

const NOTHING: Handover = { owner: undefined, announcement: undefined };

/** Completes `proposals` (one list for each passage, in text order) with the stretches they left uncovered. */
export function carryOver(passages: readonly Passage[], proposals: readonly (readonly Proposal[])[]): readonly Draft[] {
  const all: Draft[] = [];
  /** Stretches that are open at the end of their paragraph and wait for the attribution in a later one. */
  let waiting: PassageStretch[] = [];
  let handover = NOTHING;
  let orphan: Orphan | undefined;
  passages.forEach((passage, index) => {
    const drafts = (proposals[index] ?? []).map((proposal) => openDraft(passage, proposal));
    const behind = orphan && reportBehind(passage);
    if (orphan && behind) all.push(adopted(orphan, passage, behind));
    const before = passages[index - 1];
    const tweet = tweetBehind(passage, before);
    if (before && tweet) {
      while (all.at(-1)?.passage === before) all.pop();
      all.push(openDraft(before, tweet, passage));
    }
    orphan = undefined;
    let owner: Draft | undefined;
    for (const stretch of passage.stretches) {
      const found = draftOf(drafts, stretch);
      if (found) {
        // One by one: more may wait than a call takes values.
        if (stretch.source.continues) for (const { source } of waiting) found.more.push(source);
        waiting = [];
        owner = found;
        continue;
      }
      const wasOwner: Draft | undefined = owner;
      owner =
        resumed(passage, drafts, stretch) ??
        resumedInSentence(passage, drafts, stretch) ??
        introduced(passage, drafts, stretch) ??
        begun(passage, drafts, stretch) ??
        (isEndedByReport(passages, proposals, index) ? undefined : arrived(passage, stretch, handover));
      if (owner) {
        if (owner.passage === passage && !drafts.includes(owner)) drafts.push(owner);
      } else {
        if (stretch.source.continues || !stretch.source.closed) waiting.push(stretch);
        if (endsPassage(passage, stretch)) orphan = { passage, stretch };
        owner = wasOwner;
      }
    }
    const block = blockAnnounced(passage, handover.announcement, drafts);
    if (block) drafts.push(block);
    all.push(...drafts);
    handover = handOver(passage, owner);
    if (handover.owner === undefined && passage.stretches.at(-1)?.source.closed !== false) waiting = [];
  });
  return all;
}

/** A quotation at the end of its paragraph that nobody is found for there. */
interface Orphan {
  readonly passage: Passage;
  readonly stretch: PassageStretch;
}

function endsPassage(passage: Passage, { outer }: PassageStretch): boolean {
  if (!isQuotedFrame(passage, passage.frames[passage.frameOf[outer.from] ?? 0])) return false;
  for (let i = outer.to; i < passage.length; i++) if (!isPunctuation(passage, i)) return false;
  return true;
}

function adopted({ passage, stretch }: Orphan, reporter: Passage, { cue, source }: ReportBehind): Draft {
  const proposal = { content: [stretch.outer], cue, source, method: "report-behind", score: 0.8 };
  return openDraft(passage, proposal, reporter);
}

/** '"…," he said. "…"': the quotation goes on in a sentence of its own. */
function resumed(passage: Passage, drafts: readonly Draft[], stretch: PassageStretch): Draft | undefined {
  const frame = passage.frameOf[stretch.inner.from] ?? 0;
  if (!isQuotedFrame(passage, passage.frames[frame])) return undefined;
  const owner = drafts.findLast((draft) => {
    const { content, proposal } = draft;
    if (!hasMarksOf(draft, passage, stretch)) return false;
    const last = Math.max(...content.map(({ to }) => to), proposal.cue?.to ?? 0, proposal.source?.to ?? 0);
    return last <= stretch.outer.from && content.some((range) => endsQuoted(passage, range) && !isAmidst(draft, range));
  });
  if (!owner || !endsInFrame(owner, frame - 1)) return undefined;
  owner.content.push(stretch.outer);
  return owner;
}

/** "what he calls the ''crooked'' nominating process": marked words amid those of the writer, with which nothing goes on. */
function isAmidst({ passage, proposal: { cue, source, method } }: Draft, { to }: TokenRange): boolean {
  if (method !== OWN_WORDS || cue?.from === to || source?.from === to) return false;
  return passage.frameOf[to] === passage.frameOf[to - 1] && !isPunctuation(passage, to);
}

/** '"I love Larry," he said, but "when it comes to energy, …"': a clause in marks behind the report of those before it. */
function resumedInSentence(passage: Passage, drafts: readonly Draft[], stretch: PassageStretch): Draft | undefined {
  const frame = passage.frameOf[stretch.inner.from] ?? 0;
  const from = stretch.outer.from;
  const isNear = ({ to }: TokenRange): boolean => to <= from && passage.frameOf[to - 1] === frame;
  if (!isClause(passage, stretch.inner)) return undefined;
  const owner = drafts.findLast(
    ({ proposal, reporter }) => reporter === passage && proposal.cue && isNear(proposal.cue),
  );
  const { cue } = owner?.proposal ?? {};
  if (!owner || !cue) return undefined;
  const before = owner.content.findLast(({ to }) => to <= cue.from);
  if (!before || !isNear(before) || !endsQuoted(passage, before)) return undefined;
  if (owner.content.some(({ to }) => to > cue.from)) return undefined;
  owner.content.push(stretch.outer);
  return owner;
}

/** Most words behind the marks of such a sentence. */
const LONGEST_REST = 6;

/** '"You went on television to blame thousands of" workers. "It's gutless," Warren said.': the sentence in front of a reported one. */
function begun(passage: Passage, drafts: readonly Draft[], stretch: PassageStretch): Draft | undefined {
  const index = passage.frameOf[stretch.inner.from] ?? 0;
  const frame = passage.frames[index];
  const next = passage.frames[index + 1];
  const { inner, outer } = stretch;
  if (!frame || !next || frame.from !== outer.from || passage.mark[next.from] !== 1 || !isClause(passage, inner))
    return undefined;
  if (frame.to - outer.to > LONGEST_REST) return undefined;
  for (let i = outer.to; i < frame.to; i++) if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return undefined;
  const owner = drafts.find(
    ({ proposal, reporter, content }) =>
      reporter === passage &&
      proposal.cue !== undefined &&
      passage.frameOf[proposal.cue.from] === index + 1 &&
      content.some(({ from }) => from === next.from),
  );
  owner?.content.push({ from: frame.from, to: frame.to });
  return owner;
}

const LEAST_CLAUSE = 4;

function isClause(passage: Passage, { from, to }: TokenRange): boolean {
  if (to - from < LEAST_CLAUSE) return false;
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(passage, i) || AUXILIARIES.has(lowerAt(passage, i))) return true;
  }
  return false;
}

/** Whether a quotation goes on in marks of its own kind: 'Coal Isn't the Villain.' between paragraphs of double marks is a heading. */
function hasMarksOf({ passage: own, content }: Draft, passage: Passage, { outer, source }: PassageStretch): boolean {
  // A paragraph that goes on without a mark of its own.
  if (source.continues && passage.mark[outer.from] === 0) return true;
  const first = own.stretches.find(({ inner }) => content.some(({ from, to }) => from < inner.to && inner.from < to));
  return !first || isSingleMark(own.words[first.outer.from]) === isSingleMark(passage.words[outer.from]);
}

function isSingleMark(word: string | undefined): boolean {
  return word === "'" || word === "‘" || word === "’" || word === "`";
}

function endsInFrame({ passage, proposal, content }: Draft, frame: number): boolean {
  const last = Math.max(...content.map(({ to }) => to), proposal.cue?.to ?? 0, proposal.source?.to ?? 0);
  return passage.frameOf[last - 1] === frame;
}

function endsQuoted(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = to - 1; i >= from; i--)
    if (passage.stretch[i] !== 0 || !isPunctuation(passage, i)) return passage.stretch[i] !== 0;
  return false;
}

/** 'Tillerson said the US wanted dialogue. "Our effort is …"': the source stands in the sentence before. */
function introduced(passage: Passage, drafts: readonly Draft[], stretch: PassageStretch): Draft | undefined {
  const frame = passage.frameOf[stretch.inner.from] ?? 0;
  if (frame === 0 || !isQuotedFrame(passage, passage.frames[frame])) return undefined;
  const there = drafts.filter(({ proposal }) => {
    const at = proposal.source?.from;
    return at !== undefined && passage.frameOf[at] === frame - 1;
  });
  // "TIGI believes the haste with which the official had responded to the report has died down": the main clause comes first.
  const before = there.find(({ proposal }) => isVerbal(passage, proposal.cue)) ?? there.at(-1);
  const last = passage.frames[frame - 1];
  const reported = before?.proposal ?? reportIn(passage, last);
  const source = reported?.source ? besidesWriter(passage, last, reported) : forWhom(passage, last);
  if (!source) return undefined;
  return openDraft(passage, {
    content: [stretch.outer],
    cue: undefined,
    source,
    method: "sentence-before",
    score: 0.6,
  });
}

function isVerbal(passage: Passage, cue: TokenRange | undefined): boolean {
  const forms = cue && passage.lexemes[cue.to - 1]?.reporting?.forms;
  return forms !== undefined && (forms.has("past") || forms.has("third"));
}

/** A quotation that fills its sentence at the start of a paragraph: goes on from the paragraph before, or was announced there. */
function arrived(passage: Passage, stretch: PassageStretch, { owner, announcement }: Handover): Draft | undefined {
  const frame = passage.frames[passage.frameOf[stretch.inner.from] ?? 0];
  if (frame?.from !== 0 || !isQuotedFrame(passage, frame) || isHeading(passage, stretch)) return undefined;
  if (owner && hasMarksOf(owner, passage, stretch)) {
    if (isPartlyMarked(owner) && !stretch.source.continues) return behindMixed(passage, stretch, owner);
    owner.more.push(stretch.source);
    return owner;
  }
  if (!announcement) return undefined;
  const { cue, source, passage: reporter } = announcement;
  return openDraft(passage, { content: [stretch.outer], cue, source, method: "announced", score: 0.8 }, reporter);
}

/** 'He was "very comfortable" with it and saw no loss.': whether words without marks belong to what is said. */
function isPartlyMarked({ passage, content, more }: Draft): boolean {
  if (more.length > 0) return false;
  return content.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (passage.stretch[i] === 0 && !isPunctuation(passage, i)) return true;
    return false;
  });
}

/** 'Boult said he was "very comfortable" with it. / "The issue is the traffic.": what he says next is an answer of its own. */
function behindMixed(passage: Passage, stretch: PassageStretch, { reporter, proposal }: Draft): Draft | undefined {
  if (!proposal.source) return undefined;
  const { source } = proposal;
  return openDraft(
    passage,
    { content: [stretch.outer], cue: undefined, source, method: "sentence-before", score: 0.6 },
    reporter,
  );
}

/**
 * '“She never tired. / “It's a game-changer,” said Lee.': whether a quotation that begins in a paragraph, and is closed in a later one,
 * is reported in that, whatever the paragraph before it ends with.
 */
function isEndedByReport(
  passages: readonly Passage[],
  proposals: readonly (readonly Proposal[])[],
  index: number,
): boolean {
  const opened = passages[index]?.stretches.at(-1)?.source;
  if (!opened || opened.closed || opened.continues) return false;
  for (let later = index + 1; ; later++) {
    const stretch = passages[later]?.stretches[0];
    if (!stretch?.source.continues) return false;
    const own = proposals[later]?.some(
      ({ content, source }) => source && content.some((range) => meet(range, stretch.inner)),
    );
    if (own || stretch.source.closed) return own === true;
  }
}

/** Most words of a heading. */
const LONGEST_HEADING = 14;

/** "“The rule of law was subverted”": a line in marks without its stop, which goes on with nothing. */
function isHeading(passage: Passage, { source, inner, outer }: PassageStretch): boolean {
  if (!source.closed || outer.from > 0 || outer.to < passage.length || inner.to - inner.from > LONGEST_HEADING)
    return false;
  return !isPunctuation(passage, inner.to - 1);
}

function handOver(passage: Passage, owner: Draft | undefined): Handover {
  const last = passage.frames.at(-1);
  if (!last) return NOTHING;
  const end = passage.length - 1;
  // "Speaking about the event, the organisers said…"
  const isAnnounced = /^(?:…|\.{2,4}|,|[-–—]+)$/.test(wordAt(passage, end)) && isSaying(passage, end - 1);
  if (passage.words[end] === ":" || isAnnounced) {
    const report =
      gatheredFrom(passage, last) ??
      reportIn(passage, last) ??
      invertedIn(passage, last) ??
      announcerOf(passage, last, end);
    const { cue, source } = report ?? {};
    return { owner: undefined, announcement: source && { passage, cue, source } };
  }
  const presented = presentedBy(passage, last);
  if (presented) return { owner: undefined, announcement: { passage, cue: undefined, source: presented } };
  const endsWithOwner =
    owner !== undefined && (owner.passage !== passage || endsInFrame(owner, passage.frames.length - 1));
  return endsWithOwner ? { owner, announcement: undefined } : NOTHING;
}

/** "Said Ndlovu:": a sentence that is nothing but a verb and who it is. */
function invertedIn(passage: Passage, { from, to }: TokenRange): Pick<Announcement, "cue" | "source"> | undefined {
  if (!isSaying(passage, from)) return undefined;
  const source = subjectAfter(passage, from, to);
  return source?.to === to - 1 ? { cue: { from, to: from + 1 }, source } : undefined;
}

/** The last report of a frame that has a source: cue and source. */
export function reportIn(
  passage: Passage,
  frame: TokenRange | undefined,
): { readonly cue: TokenRange; readonly source: TokenRange } | undefined {
  if (!frame) return undefined;
  for (let i = frame.to - 1; i > frame.from; i--) {
    const verb = passage.lexemes[i]?.reporting;
    if (!verb || passage.stretch[i] !== 0) continue;
    const source = sourceOf(passage, frame, i, verb);
    if (source) return { cue: { from: i, to: i + 1 }, source };
  }
  return undefined;
}
