/** One type per name: what a form is elsewhere in the article corrects what the tagger made of it here. */
import { countryOf } from "../../lexicon/countries.ts";
import { FAMILY_FIRST } from "../../lexicon/family-names.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import type { NameForm } from "./name-forms.ts";

// Below this mean confidence a single word that is somebody's family name is that somebody.
const DOUBTFUL = 0.97;

/** `forms`, in order, with single words that only repeat a person's family name turned into people. */
export function settleTypes(forms: readonly NameForm[]): NameForm[] {
  const families = new Set<string>();
  for (const { type, words } of forms) {
    if (type === "PERSON" && words.length > 1) {
      families.add(words.at(-1) ?? "");
      // "Kim" of Kim Jong Un
      if (FAMILY_FIRST.has(words[0] ?? "")) families.add(words[0] ?? "");
    }
  }
  return forms.map((form) => {
    const single = form.words.length === 1 && (form.type === "ORG" || form.type === "LOC" || form.type === "MISC");
    if (!single || form.confidence >= DOUBTFUL || !families.has(form.key)) return form;
    if (countryOf(form.text) !== undefined || isKnownPlace(form.text)) return form;
    return { ...form, type: "PERSON" };
  });
}
