/** Family names that are also what a people is called: "Cuban" where Mark Cuban speaks. */
import type { Mention } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { mapped } from "../../mapped.ts";
import { type NameForm, ofType } from "../name-forms.ts";
import { isSpeaking } from "./is-speaking.ts";

/** `forms` in which a people is somebody: the family name of a person named in full, who speaks under it somewhere. */
export function settleFamilies(text: string, mentions: readonly Mention[], forms: readonly NameForm[]): NameForm[] {
  const families = new Set<string>();
  for (const { type, words } of forms) if (type === "PERSON" && words.length > 1) families.add(words.at(-1) ?? "");
  return mapped(forms, (form) => {
    if ((form.type !== "NORP" && form.type !== "LOC") || form.words.length > 1 || !families.has(form.key)) return form;
    if (form.canonical || (form.type === "LOC" && countryOf(form.text)?.kind !== "demonym")) return form;
    const speaks = form.mentions.some(
      (index) => isSpeaking(text, mentions[index]) && !isDetermined(text, mentions[index]?.start ?? 0),
    );
    return speaks ? ofType(form, "PERSON") : form;
  });
}

/** "the Cuban said": one of the people. */
function isDetermined(text: string, start: number): boolean {
  return /\b(?:the|an?|one|this|that|another)(?: \p{Ll}[\p{L}-]*)? $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
