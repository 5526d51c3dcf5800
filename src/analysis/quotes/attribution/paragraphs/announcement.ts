/** Sentences that announce what is quoted behind their colon with a noun: "Sanders made the following comment:". */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { clauseSubject } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

const ANNOUNCED =
  /^(?:statements?|comments?|remarks|message|letter|tweets?|post|response|reply|answer|email|e-mail|release|words|note|text|memo|communiqué|communique|notice|caption)$/;
const UTTERED =
  /^(?:made|makes|issued|issues|gave|gives|posted|posts|sent|sends|released|releases|offered|offers|shared|shares|published|put|had|has|left|tweeted|wrote)$/;
/** Words between the noun and its colon, and between the verb and its noun. */
const REACH = 12;
/** Words before the noun that belong to it. */
const LONGEST_PHRASE = 6;

type Announcement = Pick<Proposal, "cue" | "source">;

/** "Here’s a selection of quotes from Jane Doe’s report, which held 15 answers:": whose words are gathered in the paragraphs that follow. */
export function gatheredFrom(passage: Passage, frame: TokenRange): { cue: TokenRange; source: TokenRange } | undefined {
  for (let noun = frame.from; noun < frame.to - 2; noun++) {
    if (passage.stretch[noun] !== 0) return undefined;
    if (!GATHERED.test(lowerAt(passage, noun)) || !/^(?:from|of|by)$/.test(lowerAt(passage, noun + 1))) continue;
    let from = noun + 2;
    while (from < noun + LONGEST_PHRASE && passage.name[from] !== PERSON) from++;
    let to = from;
    while (passage.name[to] === PERSON) to++;
    return to > from ? { cue: { from: noun, to: noun + 1 }, source: { from, to } } : undefined;
  }
  return undefined;
}

const GATHERED = /^(?:quotes|quotations|excerpts|extracts|highlights)$/;

/** Cue and source of the announcement that ends with the colon at `colon`: who uttered it, or else what it is. */
export function announcerOf(passage: Passage, frame: TokenRange, colon: number): Announcement | undefined {
  if (passage.words[colon] !== ":") return undefined;
  for (let noun = colon - 1; noun >= colon - REACH; noun--) {
    if (passage.stretch[noun] !== 0) return undefined;
    if (!ANNOUNCED.test(lowerAt(passage, noun))) continue;
    const uttered = utteredBefore(passage, frame, noun);
    if (uttered) return uttered;
    const from = phraseStart(passage, noun);
    // "His words: “…”": whose they are.
    if (from === noun - 1 && /^(?:his|her|their)$/.test(lowerAt(passage, from)))
      return { source: { from, to: noun }, cue: { from: noun, to: noun + 1 } };
    return from === undefined ? undefined : { source: { from, to: noun + 1 }, cue: undefined };
  }
  return undefined;
}

/** "Sanders made the following comment": the nearest verb before the noun, and its subject. */
function utteredBefore(passage: Passage, frame: TokenRange, noun: number): Announcement | undefined {
  for (let verb = noun - 1; verb >= Math.max(frame.from, noun - REACH); verb--) {
    if (UTTERED.test(lowerAt(passage, verb))) {
      const source = clauseSubject(passage, frame.from, verb);
      return source && { source, cue: { from: verb, to: noun + 1 } };
    }
    if (passage.stretch[verb] !== 0) return undefined;
  }
  return undefined;
}

/** Where "the full press statement" starts, or the owner before it does. */
function phraseStart(passage: Passage, noun: number): number | undefined {
  for (let i = noun - 1; i >= noun - LONGEST_PHRASE; i--) {
    const word = lowerAt(passage, i);
    if (DETERMINERS.has(word)) return i;
    if (!/^[\p{L}\p{N}’'-]+$/u.test(word)) return undefined;
  }
  return undefined;
}
