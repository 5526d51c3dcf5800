/** Quotations with nothing but a name behind them: '"…," Benjamin Lokol, a nurse in Turkana.', '"…" [Will Fitzgibbon, ICIJ]'. */

import { isTitleWord } from "../../../../lexicon/titles.ts";
import { isCapitalized } from "../grammar/phrase-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON, stretchesIn, wordAt } from "../passage.ts";
import type { AttributionRule, Found } from "./rule.ts";

/** The verb was forgotten: a comma, the mark, a person, and who that is. */
export const nameBehind: AttributionRule = {
  method: "name-behind",
  precision: 0.8,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap(({ inner, outer }): Found[] => {
      // "Senator Jon Tester (D-MT)."
      const name =
        isTitleWord(lowerAt(passage, outer.to)) && isCapitalized(passage, outer.to) ? outer.to + 1 : outer.to;
      if (name >= frame.to || passage.name[name] !== PERSON) return [];
      if (!/^[,?!]$/.test(wordAt(passage, inner.to - 1))) return [];
      let to = name;
      while (passage.name[to] === PERSON) to++;
      if (!/^[,.(]?$/.test(wordAt(passage, to))) return [];
      for (let i = to; i < frame.to; i++) if (isFiniteVerb(passage, i)) return [];
      const source = subjectAfter(passage, outer.to - 1, frame.to) ?? { from: outer.to, to };
      return [{ source, cue: undefined, content: [outer] }];
    });
  },
};

/** 'After being called “irrelevant” by the Greens': what somebody is called is said by whoever a "by" names behind the marks. */
export const calledBy: AttributionRule = {
  method: "called-by",
  precision: 0.8,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap(({ outer }): Found[] => {
      if (passage.lower[outer.to] !== "by" || outer.to + 1 >= frame.to) return [];
      let verb = outer.from - 1;
      while (verb > outer.from - 4 && /^(?:as|an?|the|such)$/.test(lowerAt(passage, verb))) verb--;
      const source = CALLED.test(lowerAt(passage, verb)) ? subjectAfter(passage, outer.to, frame.to) : undefined;
      return source ? [{ source, cue: { from: verb, to: verb + 1 }, content: [outer] }] : [];
    });
  },
};

const CALLED =
  /^(?:called|described|labell?ed|branded|dubbed|termed|denounced|dismissed|derided|hailed|condemned|characteri[sz]ed|ridiculed|praised|slammed|blasted)$/;

function isFiniteVerb(passage: Passage, i: number): boolean {
  const forms = passage.stretch[i] === 0 ? passage.lexemes[i]?.reporting?.forms : undefined;
  return forms !== undefined && (forms.has("past") || forms.has("third"));
}

/** A newsletter names where it quotes from in square brackets: behind the mark, or at the end of the paragraph. */
export const bracketSignature: AttributionRule = {
  method: "bracket-signature",
  precision: 0.8,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap((stretch): Found[] => {
      const { outer } = stretch;
      const isLast = stretch === passage.stretches.at(-1);
      const open = passage.words[outer.to] === "[" ? outer.to : isLast ? lastBracket(passage, outer.to) : undefined;
      if (open === undefined) return [];
      let to = open + 1;
      while (isCapitalized(passage, to)) to++;
      if (to === open + 1 || !/^[,.|\]/]$/.test(wordAt(passage, to))) return [];
      return [{ source: { from: open + 1, to }, cue: undefined, content: [outer] }];
    });
  },
};

function lastBracket(passage: Passage, floor: number): number | undefined {
  if (passage.words[passage.length - 1] !== "]") return undefined;
  const open = passage.words.lastIndexOf("[");
  return open >= floor ? open : undefined;
}
