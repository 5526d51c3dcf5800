/** Passages become blocks: what each stretch of the article is, what is left out and why. */
import type { Block, BlockKind, Caption } from "../../document/article.ts";
import { HEADLINE_LABELS } from "../../lexicon/headline-labels.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import type { Passage } from "../paragraphs.ts";
import { areNames, isCreditLine, isName, isNameInCapitals, isPost, readByline } from "./byline.ts";
import { type CaptionParts, readCaption } from "./caption.ts";
import { isDateLabel, isDateLine, isLabelledDateLine } from "./date-line.ts";
import type { DraftBlock } from "./draft-block.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { type Dateline, findDateline } from "./find-dateline.ts";
import { furnitureReason } from "./furniture.ts";
import { markTimes } from "./mark-times.ts";
import { markRepeats } from "./repeats.ts";
import { isSectionLine } from "./section-line.ts";
import { readOutlet, readSourceLine } from "./source-line.ts";
import { isHeading, isTitle, startsList } from "./title.ts";

/** The blocks of a body and what was learned on the way. */
export interface LabelledBlocks {
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  /** The author, as printed. */
  readonly byline?: string;
  readonly dateline?: Dateline;
  /** The outlet, of a line above the story that names it with the date. */
  readonly source?: string;
  /** Of a line of tags below the story. */
  readonly tags: readonly string[];
}

/** What a passage is found to be. */
interface Label {
  readonly kind: BlockKind;
  readonly reason?: string;
  readonly caption?: CaptionParts;
  readonly dateline?: Dateline;
  readonly author?: string;
  readonly source?: string;
  readonly tags?: readonly string[];
}

/** What is known from the passages before. */
interface Progress {
  /** Whether the title has been passed, or a first paragraph that shows there is none. */
  readonly titled: boolean;
  /** Whether the story has begun: before it stand byline and date. */
  readonly begun: boolean;
  /** Paragraphs so far. */
  readonly paragraphs: number;
  readonly byline: string | undefined;
  readonly dateline: Dateline | undefined;
  readonly source: string | undefined;
  readonly tags: readonly string[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A passage and what is known when its turn comes. */
interface Situation extends Progress {
  readonly text: string;
  readonly passage: Passage;
  readonly line: string;
  readonly next: Passage | undefined;
  /** Passages of the whole text that open with a name and a colon. */
  readonly turns: () => number;
}

/** Words that make a passage the start of the story. */
const STORY_WORDS = 25;
/** Paragraphs that may stand above the byline. */
const SUMMARY = 1;
/** Of a title below a section's name, in characters. */
const SHORTEST_TITLE = 25;
/** Body paragraphs that a dateline is looked for in: a summary may stand before the one that has it. */
const DATELINE_REACH = 2;

// Most precise first; the first rule to answer decides.
const RULES: readonly ((situation: Situation) => Label | undefined)[] = [
  furniture,
  byline,
  name,
  ({ begun, line }) => ((begun ? isLabelledDateLine(line) : isDateLine(line)) ? { kind: "date" } : undefined),
  dateLabel,
  sourceLine,
  ({ line }) => (isCreditLine(line) ? { kind: "credit" } : undefined),
  tagLine,
  caption,
  nameInCapitals,
  datelined,
  section,
  ({ titled, text, passage, next }) => (!titled && isTitle(text, passage, next) ? { kind: "title" } : undefined),
  ({ line }) => (startsList(line) ? { kind: "list-item" } : undefined),
  ({ text, passage, next }) => (isHeading(text, passage, next) ? { kind: "heading" } : undefined),
];

/** Labels `passages`; `titled` says that the title stood before them. */
export function labelBlocks(text: string, passages: readonly Passage[], titled: boolean): LabelledBlocks {
  const drafts: DraftBlock[] = [];
  let counted: number | undefined;
  const turns = (): number => {
    counted ??= passages.filter((passage) => findDateline(text, passage)?.colon).length;
    return counted;
  };
  // Changed in place, and one object for all rules: a text is passages by the thousand.
  const progress: Mutable<Progress> = {
    titled,
    begun: false,
    paragraphs: 0,
    byline: undefined,
    dateline: undefined,
    source: undefined,
    tags: [],
  };
  for (const [index, passage] of passages.entries()) {
    const line = text.slice(passage.start, passage.end);
    const { begun, paragraphs, byline, dateline, source, tags } = progress;
    const next = passages[index + 1];
    const label = labelPassage({
      titled: progress.titled,
      begun,
      paragraphs,
      byline,
      dateline,
      source,
      tags,
      text,
      passage,
      line,
      next,
      turns,
    });
    drafts.push(draftBlock(passage, label));
    const isParagraph = label.kind === "paragraph";
    progress.titled ||= isParagraph || label.kind === "title";
    progress.begun ||= label.dateline !== undefined || (isParagraph && startsStory(line));
    if (isParagraph) progress.paragraphs++;
    progress.byline ??= label.author;
    progress.dateline ??= label.dateline;
    progress.source ??= label.source;
    if (label.tags !== undefined) progress.tags = [...progress.tags, ...label.tags];
  }
  const { blocks, captions } = markRepeats(text, dropFurniture(text, drafts));
  return {
    blocks: markTimes(text, blocks),
    captions,
    tags: progress.tags,
    ...(progress.byline !== undefined && { byline: progress.byline }),
    ...(progress.dateline !== undefined && { dateline: progress.dateline }),
    ...(progress.source !== undefined && { source: progress.source }),
  };
}

const PARAGRAPH: Label = { kind: "paragraph" };

function labelPassage(situation: Situation): Label {
  for (const rule of RULES) {
    const label = rule(situation);
    if (label !== undefined) return label;
  }
  return PARAGRAPH;
}

function draftBlock({ start, end }: Passage, { kind, reason, caption, dateline }: Label): DraftBlock {
  if (reason === undefined && caption === undefined && dateline === undefined) return { kind, start, end };
  return {
    kind,
    start,
    end,
    ...(reason !== undefined && { reason }),
    ...(caption !== undefined && { caption }),
    ...(dateline !== undefined && { dateline: { start: dateline.start, end: dateline.end } }),
  };
}

const FILMED = /^(?:WATCH|VIDEO|LISTEN)\s?[:|–—-]\s?\S+(?:\s\S+){3}/u;

function furniture({ line, titled, paragraphs, next }: Situation): Label | undefined {
  const reason = furnitureReason(line);
  // "WATCH : Govt. tells Opposition Leader to watch TV": above a story, its title.
  if (reason === "related links" && !titled && paragraphs === 0 && next !== undefined && FILMED.test(line))
    return { kind: "title" };
  return reason === undefined ? undefined : { kind: "furniture", reason };
}

/** "Manila Courier, 12 November 2024" above the story; "Associated Press" below the byline. */
function sourceLine({ line, begun, source: known, byline: author, paragraphs }: Situation): Label | undefined {
  if (begun || known !== undefined) return undefined;
  const source = readSourceLine(line);
  if (source !== undefined) return { kind: "date", source };
  const outlet = author !== undefined && paragraphs === 0 ? readOutlet(line) : undefined;
  return outlet === undefined ? undefined : { kind: "source", source: outlet };
}

/** "Tags: china, japan" */
function tagLine({ line }: Situation): Label | undefined {
  const list =
    line.length <= 300 ? /^(?:tags|keywords|topics|filed under)\s?:\s*(.+[^.!?])$/i.exec(line)?.[1] : undefined;
  return list === undefined ? undefined : { kind: "tags", tags: list.split(/\s*[,;|]\s*/).filter((tag) => tag !== "") };
}

/** "By Jane Doe" above the story or on the last line. */
function byline({ line, begun, next, byline: known }: Situation): Label | undefined {
  if (known !== undefined || (begun && next !== undefined)) return undefined;
  const author = readByline(line);
  return author === undefined ? undefined : { kind: "byline", author };
}

/** "Andrew Sparrow", "Pippa Crerar and Larry Elliott", alone above the date; "Political correspondent" below the name. */
function name({ text, line, begun, titled, paragraphs, next, byline: known }: Situation): Label | undefined {
  // A line or two that sum the story up may stand above the names.
  if (begun || paragraphs > SUMMARY || next === undefined) return undefined;
  if (known !== undefined) return paragraphs === 0 && isPost(line) ? { kind: "byline" } : undefined;
  const stands =
    titled && ((isName(line) && !isKnownPlace(line)) || areNames(line)) && isDateLine(text.slice(next.start, next.end));
  return stands ? { kind: "byline", author: line } : undefined;
}

/** "Published", alone above the date. */
function dateLabel({ text, line, begun, next }: Situation): Label | undefined {
  const stands = !begun && next !== undefined && isDateLabel(line) && isDateLine(text.slice(next.start, next.end));
  return stands ? { kind: "furniture", reason: "label" } : undefined;
}

/** "UK politics", "World | Europe", alone above the title. */
function section({ text, line, titled, paragraphs, passage, next }: Situation): Label | undefined {
  if (titled || paragraphs > 0 || next === undefined || passage.lines > 1 || !isSectionLine(line)) return undefined;
  const below = text.slice(next.start, next.end);
  const isTitled = below.length >= SHORTEST_TITLE && !isSectionLine(below) && isTitle(text, next, next);
  return isTitled ? { kind: "tags", tags: [line] } : undefined;
}

function caption({ text, passage }: Situation): Label | undefined {
  const parts = readCaption(text, passage);
  if (parts === undefined) return undefined;
  return parts.words.end > parts.words.start ? { kind: "caption", caption: parts } : { kind: "credit" };
}

function nameInCapitals({ line, begun, next, byline: known }: Situation): Label | undefined {
  const stands = !begun && next !== undefined && known === undefined && isNameInCapitals(line);
  return stands ? { kind: "byline", author: line } : undefined;
}

function datelined({ text, passage, line, paragraphs, dateline: known, turns }: Situation): Label | undefined {
  // A headline and the line below it, each with a full stop, may have been taken for paragraphs.
  const reach = /^\p{Lu}{3}/u.test(line) ? DATELINE_REACH + 1 : DATELINE_REACH;
  if (paragraphs >= reach || known !== undefined) return undefined;
  const dateline = findDateline(text, passage);
  return dateline !== undefined && isTrusted(dateline, line, turns) ? { kind: "paragraph", dateline } : undefined;
}

/**
 * A colon after a name opens a speaker's turn or a headline as well: only a lone one before a long paragraph is a place, or one
 * behind a well-known place before a sentence ("Doha: The festival will open tomorrow at Souq Waqif."). A
 * dash is found in headlines too: "TikTok – the app that Congress fears".
 */
function isTrusted({ colon, start, end }: Dateline, line: string, turns: () => number): boolean {
  const [opening = ""] = /^[\p{L}-]+/u.exec(line) ?? [];
  if (HEADLINE_LABELS.has(opening.toLowerCase()) || /^editor\b/i.test(line)) return false;
  if (colon) {
    if (turns() !== 1) return false;
    return (
      line.length >= 160 ||
      (line.length >= 80 && /[.?!]["”’)]*(?:\s|$)/.test(line) && isPlaceInAnyCase(line.slice(0, end - start - 1)))
    );
  }
  return /\d|\)/.test(line.slice(0, end - start)) || line.length >= 160 || /[.!?]["”’)]*$/.test(line);
}

/** "Doha", "NEW DELHI" */
function isPlaceInAnyCase(name: string): boolean {
  return isKnownPlace(name) || isKnownPlace(name.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase()));
}

function startsStory(line: string): boolean {
  return line.split(/\s+/, STORY_WORDS).length >= STORY_WORDS;
}
