/** 'The shift has come from the top, with President Xi stressing that “…”': what is said in the participle that a "with" leads to. */
import { contentEnd } from "../grammar/content-range.ts";
import { isCapitalized } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

/** What such proposals are called, and how sure they are. */
const ABSOLUTE: Pick<Proposal, "method" | "score"> = { method: "absolute-participle", score: 0.9 };
/** Most words of titles before the name. */
const LONGEST_TITLE = 8;

/** One for each quotation right behind such a participle whose verb `proposals` have not read as a cue. */
export function absoluteParticiples(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.stretches.flatMap(({ outer }) => {
    const verb = /^(?:that|[,:])$/.test(lowerAt(passage, outer.from - 1)) ? outer.from - 2 : outer.from - 1;
    const reporting = passage.lexemes[verb]?.reporting;
    if (!reporting?.forms.has("gerund") || reporting.forms.has("base") || !reporting.classes.has("say")) return [];
    if (proposals.some(({ cue }) => cue && cue.from <= verb && verb < cue.to)) return [];
    const from = passage.name[verb - 1] === PERSON ? phraseBehindWith(passage, verb) : undefined;
    const frame = passage.frames[passage.frameOf[verb] ?? 0];
    if (from === undefined || !frame) return [];
    const content = { from: outer.from, to: Math.max(outer.to, contentEnd(passage, outer.from, frame)) };
    return [withParts(ABSOLUTE, [content], { from: verb, to: verb + 1 }, { from, to: verb })];
  });
}

/** The first word of the name that ends at `verb` and its titles, where ", with" stands before them. */
function phraseBehindWith(passage: Passage, verb: number): number | undefined {
  let from = verb - 1;
  while (from > 0 && passage.name[from - 1] === PERSON) from--;
  for (let i = from; i > from - LONGEST_TITLE && i > 1; i--) {
    if (passage.lower[i - 1] === "with") return passage.words[i - 2] === "," ? i : undefined;
    if (
      passage.stretch[i - 1] !== 0 ||
      !(isCapitalized(passage, i - 1) || /^[\p{L}’'-]+$/u.test(wordAt(passage, i - 1)))
    )
      return undefined;
  }
  return undefined;
}
