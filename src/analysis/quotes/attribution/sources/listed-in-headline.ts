/** The lists of headlines, whose comma is an "and". */
import { isHeadline } from "../repair/answers/headline-tails.ts";
import type { SourceRule } from "./source-rule.ts";

/** "Abe, top US general pledge to step up ties": all up to the verb, where a name begins it. */
export const listedInHeadline: SourceRule = (passage, cue, source, content) => {
  const verb = passage.lexemes[cue.from]?.reporting;
  if (!isHeadline(passage) || passage.name[0] === 0 || source?.from === 0 || !verb?.forms.has("base")) return undefined;
  // "U.S. weighs new curbs, officials say"
  if (content.some(({ from }) => from < cue.from)) return undefined;
  return passage.words.slice(0, cue.from).includes(",") ? { from: 0, to: cue.from } : undefined;
};
