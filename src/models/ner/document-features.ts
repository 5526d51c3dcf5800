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
  private readonly rows = new Map<number, Uint32Array>();

  add(key: number, vote: number): void {
    let row = this.rows.get(key);
    if (!row) {
      row = new Uint32Array(VOTES);
      this.rows.set(key, row);
    }
    row[vote] = (row[vote] ?? 0) + 1;
  }

  /** The winning vote once `own` is taken out (-1 takes out none), with how clear and how frequent it is; -1 without votes. */
  winner(key: number, own: number): number {
    const row = this.rows.get(key);
    if (!row) return -1;
    let best = -1;
    let most = 0;
    let total = 0;
    for (let vote = 0; vote < VOTES; vote++) {
      const count = (row[vote] ?? 0) - (vote === own ? 1 : 0);
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

/** `labels` are those of a first pass, one for each token. */
export function documentFeatures(document: EncodedDocument, labels: Uint8Array, source: TypeSource): DocumentFeatures {
  const { length } = document;
  const spanStart = new Int32Array(length).fill(-1);
  const spanEnd = new Int32Array(length);
  const words = new Ballot();
  const spans = new Ballot();
  const longer = new Ballot();
  const acronyms = new Ballot();
  const voteOf = (token: number): number => {
    const label = labels[token] ?? 0;
    return label === 0 ? OUTSIDE_VOTE : typeIndexOf(label);
  };
  const nameLike = (token: number): boolean => source.typeAt(document.types[token] ?? 0).letterCase >= CASE.capital;

  for (let from = 0; from < length; from++) {
    const type = source.typeAt(document.types[from] ?? 0);
    if (type.letterCase >= CASE.capital) words.add(type.word, voteOf(from));
    if (!isBegin(labels[from] ?? 0)) continue;
    let to = from + 1;
    while (to < length && isInside(labels[to] ?? 0)) to++;
    let key = 0;
    let initials = 0;
    for (let token = from; token < to; token++) {
      const part = source.typeAt(document.types[token] ?? 0);
      spanStart[token] = from;
      spanEnd[token] = to;
      key = mixHash(key, part.word);
      if (part.letterCase >= CASE.capital) initials = mixHash(initials, part.lower.charCodeAt(0));
    }
    const vote = voteOf(from);
    spans.add(key, vote);
    if (to === from + 1) continue;
    acronyms.add(initials, vote);
    for (let token = from; token < to; token++) {
      if (nameLike(token)) longer.add(source.typeAt(document.types[token] ?? 0).word, vote);
    }
  }

  const features: number[] = [];
  const offsets = new Int32Array(length + 1);
  const put = (template: number, a: number, b: number): void => {
    features.push(bucketOf(mixHash(mixHash(template + 200, a), b), DOCUMENT_BITS));
  };
  const wordVote = (token: number): number =>
    token >= 0 && token < length && nameLike(token)
      ? words.winner(source.typeAt(document.types[token] ?? 0).word, voteOf(token))
      : -2;
  for (let token = 0; token < length; token++) {
    offsets[token + 1] = features.length;
    if (!nameLike(token)) continue;
    const type = source.typeAt(document.types[token] ?? 0);
    const same = wordVote(token);
    put(1, same, type.style);
    put(2, same >> 4, wordVote(token - 1) >> 4);
    put(3, same >> 4, wordVote(token + 1) >> 4);
    const start = spanStart[token] ?? -1;
    if (start >= 0) {
      const end = spanEnd[token] ?? 0;
      let key = 0;
      for (let part = start; part < end; part++) {
        key = mixHash(key, source.typeAt(document.types[part] ?? 0).word);
      }
      const place = (token === start ? 1 : 0) + (token === end - 1 ? 2 : 0);
      put(4, spans.winner(key, voteOf(start)), place);
      if (end === start + 1) put(5, longer.winner(type.word, -1), 0);
      put(8, voteOf(token), place);
    } else put(6, longer.winner(type.word, -1), type.style);
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
