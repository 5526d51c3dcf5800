/** Sentences that announce what is quoted behind their colon with a noun: "Sanders made the following comment:". */
import type { TokenRange } from "../../../document/span.ts";
import { DETERMINERS } from "../../../lexicon/clause-words.ts";
import type { Passage } from "./passage.ts";
import type { Proposal } from "./proposal.ts";
import { clauseSubject } from "./source-phrase.ts";

const ANNOUNCED =
  /^(?:statements?|comments?|remarks|message|letter|tweets?|post|response|reply|answer|email|e-mail|release|words|note|text|memo|communiqué|communique|notice|caption)$/;
const UTTERED =
  /^(?:made|makes|issued|issues|gave|gives|posted|posts|sent|sends|released|releases|offered|offers|shared|shares|published|put|had|has|left|tweeted|wrote)$/;
const REACH = 12;

/** Cue and source of the announcement that ends with the colon at `colon`: who uttered it, or else what it is. */
export function announcerOf(
  passage: Passage,
  frame: TokenRange,
  colon: number,
): Pick<Proposal, "cue" | "source"> | undefined {
  if (passage.words[colon] !== ":") return undefined;
  for (let noun = colon - 1; noun > frame.from && noun >= colon - REACH; noun--) {
    if (passage.stretch[noun] !== 0) return undefined;
    if (!ANNOUNCED.test(passage.lower[noun] ?? "")) continue;
    const verb = verbBefore(passage, frame, noun);
    const subject = verb === undefined ? undefined : clauseSubject(passage, frame.from, verb);
    if (subject && verb !== undefined) return { source: subject, cue: { from: verb, to: noun + 1 } };
    const from = phraseStart(passage, frame, noun);
    return from === undefined ? undefined : { source: { from, to: noun + 1 }, cue: undefined };
  }
  return undefined;
}

function verbBefore(passage: Passage, frame: TokenRange, noun: number): number | undefined {
  for (let i = noun - 1; i > frame.from && i > noun - REACH; i--) {
    if (UTTERED.test(passage.lower[i] ?? "")) return i;
    if (passage.stretch[i] !== 0) return undefined;
  }
  return undefined;
}

/** Where "the full press statement" starts, or the owner before it does. */
function phraseStart(passage: Passage, frame: TokenRange, noun: number): number | undefined {
  for (let i = noun - 1; i >= frame.from && i >= noun - 6; i--) {
    const word = passage.lower[i] ?? "";
    if (DETERMINERS.has(word)) return i;
    if (!/^[\p{L}\p{N}’'-]+$/u.test(word)) return undefined;
  }
  return undefined;
}
