/** 'Dunford said, "…"', 'she called it a "disgrace"', 'the ministry said it was "ready"'. */
import type { TokenRange } from "../../../../document/span.ts";
import type { ReportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { contentEnd, contentStart } from "../grammar/content-range.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isBetweenSubjectAndVerb, isCapitalized } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, stretchesIn, wordAt } from "../passage.ts";
import { cueRange } from "./quotation-then-source.ts";
import type { AttributionRule, Found } from "./rule.ts";

const NOUN: Uint8Array = partSet(["NN"]);
const WIDEST_GAP = 30;

export const sourceThenQuotation: AttributionRule = {
  method: "source-then-quotation",
  precision: 0.88,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap(({ outer }) => {
      const found = reportBefore(passage, frame, outer.from);
      return found ? [found] : [];
    });
  },
};

function reportBefore(passage: Passage, frame: TokenRange, mark: number): Found | undefined {
  const stop = Math.max(frame.from, mark - WIDEST_GAP);
  for (let i = mark - 1; i >= stop; i--) {
    if (passage.stretch[i] !== 0 || passage.words[i] === ";") return undefined;
    const verb = passage.lexemes[i]?.reporting;
    if (!verb || passage.lower[i - 1] === "the" || passage.lower[i - 1] === "a") continue;
    // "a think tank"
    if (passage.lower[i] === "think" && /^tanks?$/.test(lowerAt(passage, i + 1))) continue;
    // "operatives in the same state “intercepted a suspect”"
    if (passage.lower[i] === "state" && NOUN[passage.parts[i] ?? 0] === 1) continue;
    // "The United States", and "Scott's niece, state Del. Marcia “Cia” Price"
    if (passage.name[i] !== 0 || (passage.lower[i] === "state" && isCapitalized(passage, i + 1))) continue;
    // "the Jewish state's premier cheered on the “historic” move"
    if (/^['’]s$/.test(wordAt(passage, i + 1))) continue;
    const source = sourceOf(passage, frame, i, verb);
    if (!source) continue;
    const takesObject = verb.classes.has("tell");
    const isSpeech = takesObject || verb.classes.has("say");
    let from = isSpeech ? contentStart(passage, i + 1, frame, takesObject) : i + 1;
    if (from > mark) from = mark;
    return {
      source,
      cue: cueRange(passage, source, i),
      content: [{ from, to: Math.max(contentEnd(passage, from, frame), mark + 1) }],
    };
  }
  return undefined;
}

/** Who does the reporting of the verb at `i`: the words before it, or the subject of its clause for "and said" and ", saying". */
export function sourceOf(passage: Passage, frame: TokenRange, i: number, verb: ReportingVerb): TokenRange | undefined {
  const isGerund = verb.forms.has("gerund") && !verb.forms.has("base");
  if (isGerund) return clauseSubject(passage, frame.from, i);
  const finite = verb.forms.has("past") || verb.forms.has("third") || verb.forms.has("base");
  const before = finite ? subjectBefore(passage, i, frame.from) : undefined;
  if (before) return before;
  let at = i;
  while (at > frame.from && isBetweenSubjectAndVerb(passage, at - 1)) at--;
  const joins = /^(?:and|but|,)$/.test(lowerAt(passage, at - 1));
  return finite && joins ? clauseSubject(passage, frame.from, at - 1) : undefined;
}
