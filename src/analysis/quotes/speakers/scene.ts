/** An article as the resolution of speakers sees it: every mention in its sentence and paragraph, with its part in the clause. */
import type { Entity, Mention, Segmentation } from "../../../document/annotations.ts";
import { type Article, type Block, isQuotable } from "../../../document/article.ts";
import type { Span, TokenRange } from "../../../document/span.ts";
import type { Attribution } from "../attribution.ts";
import { clausePart } from "./clause-part.ts";
import { findNumberedWitnesses } from "./roles/numbered-witnesses.ts";
import { findRoleLetters } from "./roles/role-letters.ts";

/** A mention where it stands. Indices: `entity` into `Scene.entities`, `sentence` into `Segmentation.sentences`. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly entity: number;
  readonly sentence: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Whether it looks like the subject of its clause. */
  readonly isSubject: boolean;
  /** Whether it is the first subject of its sentence: what the sentence is about. */
  readonly isTopic: boolean;
  /** "Trump's", "of Trump". */
  readonly isPossessive: boolean;
  readonly followsPreposition: boolean;
  /** "Shekudja, Gotlieb and Shiweda": one of several people in a row, none of whom is "he" or "she" right behind. */
  readonly isInList: boolean;
  readonly isQuoted: boolean;
  /** Whether it lies in what somebody is reported to have said, marked or not. */
  readonly isReported: boolean;
  /** Captions say who people are, but nobody is taken up from them, nor from bylines, credits and datelines. */
  readonly isCaption: boolean;
}

export interface Scene {
  readonly article: Article;
  /** Where the title ends; 0 where there is none. */
  readonly titleEnd: number;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  /** In the order of the text. */
  readonly mentions: readonly PlacedMention[];
  /** 1 + index into `mentions` of the mention that a token belongs to, or 0. */
  readonly mentionOf: Int32Array;
  /** Ordinal of each block among the quotable ones, by index into `Article.blocks`; captions and furniture share that of the block before. */
  readonly paragraphOf: Int32Array;
  /** 1 + index of the sentence a token lies in. */
  readonly sentenceOf: Int32Array;
  /** Part of speech of each token, an index into `POS_LABELS`; undefined where nothing tags them. */
  readonly parts: Uint8Array | undefined;
  /** Offices by the letters that the article gives them, as printed. */
  readonly roleLetters: ReadonlyMap<string, readonly string[]>;
  /** Witnesses by letters and number, "PW1": indices into `entities`. */
  readonly witnesses: ReadonlyMap<string, number>;
}

/** The mentions of `entities` where they stand; what `attributions` say was quoted and reported is told from the rest. */
export function buildScene(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  parts?: Uint8Array,
): Scene {
  const listed = entities.flatMap((entity, index) => entity.mentions.map((mention) => ({ mention, entity: index })));
  listed.sort((a, b) => a.mention.start - b.mention.start);
  const mentionOf = new Int32Array(segmentation.tokens.length);
  listed.forEach(({ mention }, index) => {
    mentionOf.fill(index + 1, mention.tokens.from, mention.tokens.to);
  });
  const sentenceOf = sentencesOfTokens(segmentation);
  return {
    article,
    titleEnd: article.blocks.find(({ kind }) => kind === "title")?.end ?? 0,
    segmentation,
    entities,
    mentions: placeMentions({ article, segmentation, entities, sentenceOf }, listed, attributions),
    mentionOf,
    paragraphOf: paragraphsOfBlocks(article),
    sentenceOf,
    parts,
    roleLetters: findRoleLetters(article.text),
    witnesses: findNumberedWitnesses(article.text, entities),
  };
}

function sentencesOfTokens({ tokens, sentences }: Segmentation): Int32Array {
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index + 1, sentence.tokens.from, sentence.tokens.to);
  });
  return sentenceOf;
}

function paragraphsOfBlocks({ blocks }: Article): Int32Array {
  const paragraphOf = new Int32Array(blocks.length);
  let paragraph = -1;
  blocks.forEach((block, index) => {
    if (isQuotable(block)) paragraph++;
    paragraphOf[index] = paragraph;
  });
  return paragraphOf;
}

type BareScene = Pick<Scene, "article" | "segmentation" | "entities" | "sentenceOf">;

/** `listed`, in the order of the text, each with its part in its sentence. */
function placeMentions(
  { article, segmentation, entities, sentenceOf }: BareScene,
  listed: readonly Listed[],
  attributions: readonly Attribution[],
): readonly PlacedMention[] {
  const { tokens, sentences } = segmentation;
  const isQuotedAt = coverage(attributions.flatMap(({ quoted }) => quoted));
  const isReportedAt = coverage(attributions.flatMap(({ content }) => content));
  const opensWithClause = (sentence: number): boolean => {
    const first = sentences[sentence]?.tokens.from ?? 0;
    return FRONTED.test(article.text.slice(tokens.starts[first], tokens.ends[first]));
  };
  const adjoins = makeAdjoins(article.text, entities);
  const isNamesAlone = makeIsNamesAlone(article);
  let topical = -1;
  return listed.map(({ mention, entity }, index): PlacedMention => {
    const sentence = (sentenceOf[mention.tokens.from] ?? 1) - 1;
    const block = sentences[sentence]?.block ?? 0;
    const isQuoted = isQuotedAt(mention);
    const { kind, dateline } = article.blocks[block] ?? {};
    const isAside = kind === "caption" || kind === "byline" || kind === "credit" || isNamesAlone(block);
    const isCaption = isAside || mention.end <= (dateline?.end ?? 0);
    const around = sentences[sentence]?.tokens ?? mention.tokens;
    const clause = clausePart(article.text, segmentation, mention.tokens, around);
    const isMain = clause.isSubject && clause.followsComma && opensWithClause(sentence);
    const isReported = isReportedAt(mention) && !isMain;
    const type = entities[entity]?.type;
    const canBeTopic = type !== "NORP" && type !== "DATE" && type !== "MONEY";
    const isFree = clause.isSubject && canBeTopic && !isQuoted && !isReported;
    // "When Maddow pointed it out, Clinton seized upon it": the main clause has the word.
    const isTopic = isFree && (topical !== sentence || isMain);
    if (isTopic) topical = sentence;
    const isInList =
      type === "PERSON" && (adjoins(listed[index - 1], listed[index]) || adjoins(listed[index], listed[index + 1]));
    return {
      mention,
      entity,
      sentence,
      block,
      isSubject: clause.isSubject,
      isTopic,
      isPossessive: clause.isPossessive,
      followsPreposition: clause.followsPreposition,
      isInList,
      isQuoted,
      isReported,
      isCaption,
    };
  });
}

/** Whether a block near the top is no more than a few full names in a row, those who wrote the article: "Ann Lee, Paul Roe and Jane Doe". */
function makeIsNamesAlone({ text, blocks }: Article): (block: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const block = blocks[index];
    if (!block || index === 0 || index > LAST_BYLINE || block.kind === "title") return false;
    const isKnown =
      known.get(index) ??
      (block.end - block.start <= LONGEST_BYLINE && isNames(text.slice(block.start, block.end).trim()));
    known.set(index, isKnown);
    return isKnown;
  };
}

const isNames = (line: string): boolean => NAMES_ALONE.test(line) || SIGNED.test(line);

/** "By Ann Lee 26 April 2016, 12:00AM" */
const SIGNED = /^By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:,? \d[\d ,:./\p{L}]*)?$/u;

/** Index of the last block that may be a byline, and characters of one at most. */
const LAST_BYLINE = 4;
const LONGEST_BYLINE = 90;
const NAMES_ALONE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:(?:, | and | & )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}){1,4}$/u;

/** Whether nothing but a comma or an "and" stands between a person and the next mention, also of a person. */
function makeAdjoins(text: string, entities: readonly Entity[]) {
  return (one: Listed | undefined, next: Listed | undefined): boolean => {
    if (!one || !next || entities[one.entity]?.type !== "PERSON" || entities[next.entity]?.type !== "PERSON")
      return false;
    if (one.entity === next.entity || next.mention.start - one.mention.end > BETWEEN_NAMES) return false;
    return /^(?:, |,? and (?:the )?(?:[\p{Ll}-]+ ){0,2}| & )$/u.test(text.slice(one.mention.end, next.mention.start));
  };
}

/** Characters of ", and the off-spinner ", at most. */
const BETWEEN_NAMES = 32;

interface Listed {
  readonly mention: Mention;
  readonly entity: number;
}

/** What opens a clause before the main one. */
const FRONTED = /^(?:When|As|While|After|Before|Although|Though|If|Since|Because|Once|Until|Whereas|Even)$/;

/** Whether a span touches one of `spans`; to be asked in ascending order. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    // Contents nest, so that a later one may end first.
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < end; next++)
      reach = Math.max(reach, sorted[next]?.end ?? 0);
    return reach > start;
  };
}

/** Token `i` as printed; empty outside the text. */
export function wordAt(
  { article, segmentation: { tokens } }: Pick<Scene, "article" | "segmentation">,
  i: number,
): string {
  return i < 0 || i >= tokens.length ? "" : article.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** The tokens that lie in `span`, at least partly. Binary search. */
export function tokensIn({ segmentation: { tokens } }: Pick<Scene, "segmentation">, span: Span): TokenRange {
  const from = lowerBound(tokens.ends, span.start + 1);
  return { from, to: Math.max(from, lowerBound(tokens.starts, span.end)) };
}

/** Index of the first value that is not less than `limit`. */
export function lowerBound(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first mention at or after `offset`. */
export function mentionIndexAt({ mentions }: Scene, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.mention.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The block that holds `offset`, or the next one; undefined behind the last. */
export function blockAt({ article }: Scene, offset: number): Block | undefined {
  return article.blocks[blockIndexAt(article, offset)];
}

/** The block that holds `offset`, by its paragraph number; -1 before the first. */
export function paragraphAt({ article, paragraphOf }: Scene, offset: number): number {
  return paragraphOf[blockIndexAt(article, offset)] ?? -1;
}

function blockIndexAt({ blocks }: Article, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that holds `offset`, or of the next one. */
export function sentenceAt({ segmentation: { sentences } }: Scene, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
