/** Companies by what is bought of them: "shares in Greggs". */
import type { Mention } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { type NameForm, ofType } from "../name-forms.ts";

/** `forms` in which a single word that the tagger took for somebody is the firm whose shares are traded. */
export function settleTraded(text: string, mentions: readonly Mention[], forms: readonly NameForm[]): NameForm[] {
  const people = new Set<string>();
  for (const { type, words } of forms)
    if (type === "PERSON" && words.length > 1) for (const word of words) people.add(word);
  return forms.map((form) => {
    if (form.type !== "PERSON" || form.words.length > 1 || people.has(form.key) || form.canonical) return form;
    if (genderOfName(form.text) !== undefined) return form;
    const isTraded = form.mentions.some((index) => {
      const start = mentions[index]?.start ?? 0;
      return TRADED.test(text.slice(Math.max(0, start - 24), start));
    });
    return isTraded ? ofType(form, "ORG") : form;
  });
}

const TRADED = /\b(?:shares|stake|stakes|stock|shareholders|investors|investor) (?:in|of) $/i;
