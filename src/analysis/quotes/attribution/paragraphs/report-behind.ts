/** Quotations that fill their paragraph and are reported by the next one, as broken lines and signatures do. */
import type { TokenRange } from "../../../../document/span.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { isCapitalized } from "../grammar/phrase-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { areNames, DASH, signatureEnd, tweetSignature } from "../rules/labelled-speech.ts";
import { ownerOf } from "../rules/sentence-after.ts";

/** What stands at the start of a paragraph for the quotation in the paragraph before; a signature has no cue. */
export interface ReportBehind {
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange;
}

const LONGEST_SIGNATURE = 12;

/** 'stated Juan Jimenez, the former minister', "he said.", "Charles Chamberlain, Democracy for America." */
export function reportBehind(passage: Passage): ReportBehind | undefined {
  const first = passage.lexemes[0];
  if (!first || passage.stretch[0] !== 0) return undefined;
  if (DASH.test(first.word)) return dashedSignature(passage);
  const end = passage.frames[0]?.to ?? passage.length;
  const owner = ownerOf(passage, { from: 0, to: end });
  if (owner) return owner;
  if (first.word === first.lower) {
    if (isReport(passage, 0)) {
      const source = subjectAfter(passage, 0, end);
      return source && { cue: { from: 0, to: 1 }, source };
    }
    const isPronoun = /^(?:he|she|they|it)$/.test(first.lower);
    return isPronoun && isReport(passage, 1) ? { cue: { from: 1, to: 2 }, source: { from: 0, to: 1 } } : undefined;
  }
  return signature(passage);
}

function isReport(passage: Passage, i: number): boolean {
  const verb = passage.lexemes[i]?.reporting;
  return verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third"));
}

const LONGEST_DASHED = 20;

/** "– Rabindranath Tagore, in a letter to C F Andrews in 1920.", "- Sanders.": behind a dash a name is enough, and anything may follow its comma. */
function dashedSignature(passage: Passage): ReportBehind | undefined {
  if (passage.length > LONGEST_DASHED) return undefined;
  let name = 1;
  // "– RCN general secretary Dr Peter Carter"
  let isOffice = false;
  while (
    name < passage.length &&
    passage.name[name] !== PERSON &&
    (isCapitalized(passage, name) || isSmallWord(passage, name))
  ) {
    isOffice ||= isRoleNoun(lowerAt(passage, name));
    name++;
  }
  for (let i = 1; i < name; i++) if (!isCapitalized(passage, i) && !isOffice) return undefined;
  let to = name;
  while (to < passage.length && passage.name[to] === PERSON) to++;
  if (to === name || !/^[,.(]?$/.test(wordAt(passage, to))) return undefined;
  return { cue: undefined, source: { from: 1, to } };
}

const isSmallWord = (passage: Passage, i: number): boolean => /^\p{Ll}[\p{L}-]*$/u.test(wordAt(passage, i));

/** A paragraph of a person's name, and perhaps who that is, without a verb. */
function signature(passage: Passage): ReportBehind | undefined {
  if (passage.length > LONGEST_SIGNATURE || passage.name[0] !== PERSON) return undefined;
  let to = 1;
  while (to < passage.length && passage.name[to] === PERSON) to++;
  if (to < 2 || (passage.words[to] ?? ",") !== ",") return undefined;
  for (let i = to; i < passage.length; i++) {
    const isSmall = /^(?:[,.&“”"]|of|for|and|the|at|in|de)$/.test(lowerAt(passage, i));
    if (!isSmall && !isCapitalized(passage, i)) return undefined;
  }
  return { cue: undefined, source: { from: 0, to } };
}

/** "— Dele (@dele_official) November 19, 2019" in a paragraph of its own: whose the words of the paragraph before are. */
export function tweetBehind(passage: Passage, before: Passage | undefined): Proposal | undefined {
  if (!before || before.stretches.length > 0 || !DASH.test(wordAt(passage, 0))) return undefined;
  const to = signatureEnd(passage, 1, passage.length);
  if (passage.words[to] !== "(" || !/^@/.test(wordAt(passage, to + 1)) || !areNames(passage, 1, to)) return undefined;
  const { method, precision: score } = tweetSignature;
  return { source: { from: 1, to }, cue: { from: 0, to: 1 }, content: [{ from: 0, to: before.length }], method, score };
}
