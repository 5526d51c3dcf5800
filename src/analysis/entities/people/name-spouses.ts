/** "His wife Diane wept. Mrs Elwood said": one woman, of whom each name is a half. */
import type { Mention } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { type NameForm, spelt } from "../name-forms.ts";

const SPOUSES = [
  { address: "mrs", gender: "female", kin: /\b[Hh]is (?:late )?(?:wife|widow|partner),? $/ },
  { address: "mr", gender: "male", kin: /\b[Hh]er (?:late )?(?:husband|widower|partner),? $/ },
] as const;

/**
 * `forms`, with the given name of the one wife, or husband, of an article put before the family name of the one who is parted from a
 * couple as "Mrs" or "Mr": both forms have the full name then.
 */
export function nameSpouses(
  text: string,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
): readonly NameForm[] {
  let named = forms;
  for (const { address, gender, kin } of SPOUSES) {
    const addressed = named.filter(
      ({ type, words }) => type === "PERSON" && words.length === 2 && words[0] === address,
    );
    const [one] = addressed;
    if (one === undefined || addressed.length > 1) continue;
    const given = named.filter(
      (form) =>
        form.type === "PERSON" &&
        form.words.length === 1 &&
        genderOfName(form.text) === gender &&
        form.mentions.some((index) => {
          const start = mentions[index]?.start ?? 0;
          return kin.test(text.slice(Math.max(0, start - 24), start));
        }),
    );
    const [other] = given;
    if (other === undefined || given.length > 1) continue;
    const family = one.text.split(" ").slice(1).join(" ");
    const [name, words] = [`${other.text} ${family}`, [...other.words, ...one.words.slice(1)]];
    named = named.map((form) => (form === one || form === other ? spelt(form, name, words) : form));
  }
  return named;
}
