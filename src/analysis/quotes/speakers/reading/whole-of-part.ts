/** Parts of something written stand for it: "the first part of the letter", "one of her ads", "a voice-over in the ad". */
import type { Span, TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";

/** The written thing of which the source in `range` is a part, from its article to the end of the source; undefined where it is none. */
export function wholeOf(scene: Scene, { from, to }: TokenRange): Span | undefined {
  let part = from;
  while (part < to && part < from + LONGEST_PART && !PREPOSITIONS.has(wordAt(scene, part).toLowerCase())) part++;
  const opener = wordAt(scene, part + 1).toLowerCase();
  if (!PARTS.test(wordAt(scene, part - 1)) || !/^(?:of|in|from)$/.test(wordAt(scene, part)) || !DETERMINERS.has(opener))
    return undefined;
  const { starts, ends } = scene.segmentation.tokens;
  for (let last = part + 2; last < to; last++) {
    const word = wordAt(scene, last).toLowerCase();
    if (!/^[\p{L}\p{N}-]+$/u.test(word) || PREPOSITIONS.has(word)) return undefined;
    const next = wordAt(scene, last + 1).toLowerCase();
    const isEnd =
      last === to - 1 || PREPOSITIONS.has(next) || /^(?:,|that|which|sent|seen|obtained|published)$/.test(next);
    if (isEnd && nounClass(singularOf(word), isRoleNoun) === "document")
      return { start: starts[part + 1] ?? 0, end: ends[to - 1] ?? 0 };
  }
  return undefined;
}

const LONGEST_PART = 5;

const PARTS =
  /^(?:part|section|page|chapter|excerpts?|extracts?|cop(?:y|ies)|drafts?|passages?|paragraphs?|version|portions?|sentence|line|over|narrator|preamble|introduction|foreword|headline|text|end|beginning|conclusion|one|another)$/i;
