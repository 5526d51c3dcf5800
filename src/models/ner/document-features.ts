/**
 * What the rest of an article says of a token: the labels that a first pass gave to the same word, the same span, a longer
 * span and the expansion of an acronym elsewhere (after Krishnan & Manning 2006, "An effective two-stage model for
 * exploiting non-local dependencies in named entity recognition").
 */
import { ENTITY_TYPES } from "../../document/annotations.ts";
import { bucketOf, mixHash } from "../feature-hash.ts";
import type { TypeSource } from "./context-features.ts";
import type { EncodedDocument } from "./encode-document.ts";
import { isBegin, isInside, typeIndexOf } from "./labels.ts";
import { CASE } from "./word-shape.ts";

/** Document features have 2^16 buckets of their own. */
export const DOCUMENT_BITS = 16;
export const MAX_DOCUMENT_FEATURES = 16;

const OUTSIDE_VOTE: number = ENTITY_TYPES.length;
const VOTES: number = OUTSIDE_VOTE + 1;

/** Votes for types by some key. */
class Ballot {
  private readonly rows = new Map<number, number>();
  private counts: Uint32Array = new Uint32Array(64 * VOTES);

  add(key: number, vote: number): void {
    let row = this.rows.get(key);
    if (row === undefined) {
      row = this.rows.size * VOTES;
      this.rows.set(key, row);
      if (row >= this.counts.length) {
        const larger = new Uint32Array(2 * this.counts.length);
        larger.set(this.counts);
        this.counts = larger;
      }
    }
    this.counts[row + vote] = (this.counts[row + vote] ?? 0) + 1;
  }

  /** The winning vote once `own` is taken out (-1 takes out none), with how clear and how frequent it is; -1 without votes. */
  winner(key: number, own: number): number {
    const row = this.rows.get(key);
    if (row === undefined) return -1;
    let best = -1;
    let most = 0;
    let total = 0;
    for (let vote = 0; vote < VOTES; vote++) {
      const count = (this.counts[row + vote] ?? 0) - (vote === own ? 1 : 0);
      total += count;
      if (count > most) {
        most = count;
        best = vote;
      }
    }
    if (best < 0) return -1;
    const clear = most === total ? 2 : 3 * most >= 2 * total ? 1 : 0;
    return best * 16 + clear * 4 + Math.min(3, most);
  }
}

/** The document features of all tokens, laid out like a feature list. */
export interface DocumentFeatures {
  readonly features: Int32Array;
  /** [length + 1]. */
  readonly offsets: Int32Array;
}

/** How two neighbouring words stood to each other in the first pass. */
const PAIR = { oneName: 0, twoNames: 1, edge: 2, noName: 3 } as const;

/** Words of a longer name under which its parts are entered. */
const LONGEST_PART = 4;

/** What a first pass found in an article, as votes. */
class FirstPass {
  readonly document: EncodedDocument;
  readonly labels: Uint8Array;
  readonly source: TypeSource;
  readonly words: Ballot = new Ballot();
  readonly spans: Ballot = new Ballot();
  /** By parts of names, words and sequences of words. */
  readonly longer: Ballot = new Ballot();
  readonly acronyms: Ballot = new Ballot();
  /** By two neighbouring words: one of `PAIR`. */
  readonly pairs: Ballot = new Ballot();
  /** The span that each token is in: its first token, the end, its key; -1 outside. */
  readonly spanStart: Int32Array;
  readonly spanEnd: Int32Array;
  readonly spanKey: Int32Array;

  constructor(document: EncodedDocument, labels: Uint8Array, source: TypeSource) {
    const { length } = document;
    this.document = document;
    this.labels = labels;
    this.source = source;
    this.spanStart = new Int32Array(length).fill(-1);
    this.spanEnd = new Int32Array(length);
    this.spanKey = new Int32Array(length);
    for (let token = 0; token < length; token++) {
      if (!this.nameLike(token)) continue;
      this.words.add(this.wordAt(token), this.voteOf(token));
      if (token > 0 && this.nameLike(token - 1)) this.pairs.add(this.pairKey(token), this.pairVote(token));
    }
    for (let from = 0; from < length; from++) if (isBegin(labels[from] ?? 0)) this.addSpan(from);
  }

  private addSpan(from: number): void {
    const { document, labels } = this;
    let to = from + 1;
    while (to < document.length && isInside(labels[to] ?? 0)) to++;
    let key = 0;
    let initials = 0;
    for (let token = from; token < to; token++) {
      const part = this.source.typeAt(document.types[token] ?? 0);
      key = mixHash(key, part.word);
      if (part.letterCase >= CASE.capital) initials = mixHash(initials, part.lower.charCodeAt(0));
    }
    this.spanStart.fill(from, from, to);
    this.spanEnd.fill(to, from, to);
    this.spanKey.fill(key, from, to);
    const vote = this.voteOf(from);
    this.spans.add(key, vote);
    if (to === from + 1) return;
    this.acronyms.add(initials, vote);
    for (let first = from; first < to; first++) {
      if (!this.nameLike(first)) continue;
      let part = 0;
      for (let last = first; last < Math.min(to, first + LONGEST_PART); last++) {
        part = mixHash(part, this.wordAt(last));
        if (this.nameLike(last) && (first > from || last + 1 < to)) this.longer.add(part, vote);
      }
    }
  }

  wordAt(token: number): number {
    return this.source.typeAt(this.document.types[token] ?? 0).word;
  }

  nameLike(token: number): boolean {
    return this.source.typeAt(this.document.types[token] ?? 0).letterCase >= CASE.capital;
  }

  voteOf(token: number): number {
    const label = this.labels[token] ?? 0;
    return label === 0 ? OUTSIDE_VOTE : typeIndexOf(label);
  }

  /** The vote of the same word elsewhere; -2 for what cannot be a name. */
  wordVote(token: number): number {
    return token >= 0 && token < this.document.length && this.nameLike(token)
      ? this.words.winner(this.wordAt(token), this.voteOf(token))
      : -2;
  }

  /** The vote of the same two words elsewhere, `token` the second; -2 where they are not both like names. */
  pairWinner(token: number): number {
    if (token < 1 || token >= this.document.length || !this.nameLike(token) || !this.nameLike(token - 1)) return -2;
    return this.pairs.winner(this.pairKey(token), this.pairVote(token));
  }

  private pairKey(token: number): number {
    return mixHash(this.wordAt(token - 1), this.wordAt(token));
  }

  private pairVote(token: number): number {
    const left = this.labels[token - 1] ?? 0;
    const right = this.labels[token] ?? 0;
    if (isInside(right)) return PAIR.oneName;
    if (left > 0 && right > 0) return PAIR.twoNames;
    return left > 0 || right > 0 ? PAIR.edge : PAIR.noName;
  }
}

/** `labels` are those of a first pass, one for each token. */
export function documentFeatures(document: EncodedDocument, labels: Uint8Array, source: TypeSource): DocumentFeatures {
  const { length } = document;
  const pass = new FirstPass(document, labels, source);
  const { spanStart, spanEnd, spanKey, spans, longer, acronyms } = pass;
  const features: number[] = [];
  const offsets = new Int32Array(length + 1);
  const put = (template: number, a: number, b: number): void => {
    features.push(bucketOf(mixHash(mixHash(template + 200, a), b), DOCUMENT_BITS));
  };
  for (let token = 0; token < length; token++) {
    offsets[token + 1] = features.length;
    if (!pass.nameLike(token)) continue;
    const type = source.typeAt(document.types[token] ?? 0);
    const same = pass.wordVote(token);
    put(1, same, type.style);
    put(2, same >> 4, pass.wordVote(token - 1) >> 4);
    put(3, same >> 4, pass.wordVote(token + 1) >> 4);
    const start = spanStart[token] ?? -1;
    if (start >= 0) {
      const end = spanEnd[token] ?? 0;
      const key = spanKey[token] ?? 0;
      const place = (token === start ? 1 : 0) + (token === end - 1 ? 2 : 0);
      put(4, spans.winner(key, pass.voteOf(start)), place);
      // The name as a whole may be part of a longer one elsewhere: "Dunford" of "Joseph Dunford".
      if (end - start < LONGEST_PART) put(5, longer.winner(key, -1), place);
      put(8, pass.voteOf(token), place);
    } else put(6, longer.winner(mixHash(0, type.word), -1), type.style);
    const left = pass.pairWinner(token);
    const right = pass.pairWinner(token + 1);
    if (left >= 0) put(9, left, pass.voteOf(token));
    if (right >= 0) put(10, right, pass.voteOf(token));
    if (type.letterCase === CASE.upper && type.lower.length < 9) put(7, acronyms.winner(initialsOf(type.lower), -1), 0);
    offsets[token + 1] = features.length;
  }
  return { features: Int32Array.from(features), offsets };
}

/** The key under which the expansion of an acronym is entered: its letters, full stops left out. */
function initialsOf(lower: string): number {
  let key = 0;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code !== 46) key = mixHash(key, code);
  }
  return key;
}
