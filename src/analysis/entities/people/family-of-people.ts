/** Family names that are also what a people or a firm is called: "Cuban" where Mark Cuban speaks, "Bloomberg" where he turns 74. */
import type { Mention } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { type NameForm, ofType } from "../name-forms.ts";
import { isSpeaking } from "./is-speaking.ts";

/** `forms` in which a people or a firm is somebody: the family name of a person named in full, who under it speaks, or is told of what only people have. */
export function settleFamilies(text: string, mentions: readonly Mention[], forms: readonly NameForm[]): NameForm[] {
  const families = new Set<string>();
  for (const { type, words } of forms) if (type === "PERSON" && words.length > 1) families.add(words.at(-1) ?? "");
  return forms.map((form) => {
    if (form.words.length > 1 || !families.has(form.key)) return form;
    if (form.type === "ORG" && !form.canonical)
      return form.mentions.some((index) => isHuman(text, mentions[index])) ? ofType(form, "PERSON") : form;
    if (form.type !== "NORP" && form.type !== "LOC") return form;
    if (form.canonical || (form.type === "LOC" && countryOf(form.text)?.kind !== "demonym")) return form;
    const speaks = form.mentions.some(
      (index) => isSpeaking(text, mentions[index]) && !isDetermined(text, mentions[index]?.start ?? 0),
    );
    return speaks ? ofType(form, "PERSON") : form;
  });
}

/** "Bloomberg, 74,", "Bloomberg turned 74", "Bloomberg's wife": what firms neither do nor have. */
function isHuman(text: string, mention: Mention | undefined): boolean {
  return mention !== undefined && HUMAN.test(text.slice(mention.end, mention.end + 24));
}

const HUMAN =
  /^(?:, (?:aged )?\d\d,| (?:himself|herself)\b| (?:is|was|turned|turns) \d\d\b(?! ?(?:%|per|percent|million|billion))|['’]s (?:wife|husband|father|mother|son|daughter|brother|sister|parents|children|widow|candidacy|pollster|running mate|memoir)\b)/;

/** "the Cuban said": one of the people. */
function isDetermined(text: string, start: number): boolean {
  return /\b(?:the|an?|one|this|that|another)(?: \p{Ll}[\p{L}-]*)? $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
