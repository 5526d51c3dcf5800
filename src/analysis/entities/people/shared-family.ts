/** Given names that share a family name with whoever is named next: "Michael and Bridget Sherlock" are two Sherlocks. */
import type { Mention } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isTitleWord } from "../../../lexicon/titles.ts";
import { type NameForm, spelt } from "../name-forms.ts";

/** `forms` with the family name added to given names that stand right before "and" and a person in full. */
export function shareFamilyNames(text: string, mentions: readonly Mention[], forms: readonly NameForm[]): NameForm[] {
  const taken = new Set<string>();
  for (const { type, words } of forms)
    if (type === "PERSON" && words.length > 1) for (const word of [words[0], words.at(-1)]) taken.add(word ?? "");
  let owners: Map<number, NameForm> | undefined;
  return forms.map((form) => {
    const [given = ""] = form.words;
    if (form.type !== "PERSON" || form.words.length !== 1 || taken.has(given) || form.shouted) return form;
    const isListed = genderOfName(form.text) !== undefined;
    for (const index of form.mentions) {
      const [mention, next] = [mentions[index], mentions[index + 1]];
      if (!mention || next?.type !== "PERSON" || !/^ (?:and|&) $/.test(text.slice(mention.end, next.start))) continue;
      // "Sisters Ortal and Yael Weiman"
      if (!isListed && !isOfKin(text, mention)) continue;
      owners ??= fullNames(forms);
      const other = owners.get(index + 1);
      if (!other) continue;
      if (genderOfName(other.text.split(" ")[0] ?? "") === undefined && !isOfCouple(text, mention)) continue;
      // "King Charles and Queen Camilla"
      if (isTitleWord(other.text.split(" ")[0] ?? "")) continue;
      const family = other.text.split(" ").slice(1).join(" ");
      return spelt(form, `${form.text} ${family}`, [given, ...other.words.slice(1)]);
    }
    return form;
  });
}

/** "Leeds couple |Frances| and Des Marden", "group members |Frances| and Des Marden": two of one family name, whatever the other is called. */
function isOfCouple(text: string, mention: Mention): boolean {
  if (isOfKin(text, mention)) return true;
  return /\b(?:members|owners|pensioners|volunteers|residents|fundraisers|farmers|organisers|organizers) $/.test(
    text.slice(Math.max(0, mention.start - 14), mention.start),
  );
}

/** The same for two that are said to be of one family, both of whose names may be in no list. */
function isOfKin(text: string, { start }: Mention): boolean {
  return /\b(?:[Ss]isters|[Bb]rothers|[Tt]wins|[Ss]iblings|[Cc]ouple|[Pp]arents|[Gg]randparents|[Nn]ewlyweds) $/.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** Forms of a given and a family name, by their mentions. */
function fullNames(forms: readonly NameForm[]): Map<number, NameForm> {
  const owners = new Map<number, NameForm>();
  for (const form of forms) {
    if (form.type !== "PERSON" || form.words.length !== 2 || form.shouted || form.text.split(" ").length !== 2)
      continue;
    for (const mention of form.mentions) owners.set(mention, form);
  }
  return owners;
}
