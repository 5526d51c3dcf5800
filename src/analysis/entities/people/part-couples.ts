/** "Mr Elwood" and "Mrs Elwood" are two people, though one name is all that either has. */
import type { Mention, PronounSet, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { type NameForm, withMentions } from "../name-forms.ts";
import { titleBefore } from "./title-before.ts";

/** Whom a form of address is for. No other title tells couples apart: a "chairman" may be a woman. */
const ADDRESSES: Readonly<Record<string, PronounSet>> = { mr: "he", mrs: "she", ms: "she", miss: "she" };

/** A mention under a family name alone that is addressed as a man or a woman. */
interface Addressed {
  readonly mention: number;
  readonly pronouns: PronounSet;
  /** As printed: "Mrs". */
  readonly title: string;
}

/**
 * `forms`, those of a family name under which an article addresses a man and a woman parted where no full name is that of one of
 * them: an inquest into the death of Mark Elwood hears "Mrs Elwood". One form of address alone parts nobody: given names
 * mislead, and "Mr. Rossi" may be Andrea Rossi.
 */
export function partCouples(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
): readonly NameForm[] {
  const named = gendersByFamily(forms);
  return forms.flatMap((form) => {
    if (form.type !== "PERSON" || form.words.length !== 1 || form.mentions.length < 2) return [form];
    const addressed = form.mentions.flatMap((mention) => addressOf(article, segmentation, mentions, mention));
    if (!addressed.some(({ pronouns }) => pronouns === "he") || !addressed.some(({ pronouns }) => pronouns === "she"))
      return [form];
    const known = named.get(form.words[0] ?? "") ?? [];
    if (known.includes(undefined)) return [form];
    const apart = addressed.filter(({ pronouns }) => !known.includes(pronouns));
    const left = form.mentions.filter((mention) => !apart.some((one) => one.mention === mention));
    return [...(left.length > 0 ? [withMentions(form, left)] : []), ...addressedForms(form, apart)];
  });
}

/** The genders of those whose full names end with each family name, by their given names; undefined for those whose do not say. */
function gendersByFamily(forms: readonly NameForm[]): ReadonlyMap<string, (PronounSet | undefined)[]> {
  const found = new Map<string, (PronounSet | undefined)[]>();
  for (const { type, words } of forms) {
    if (type !== "PERSON" || words.length < 2) continue;
    const gender = genderOfName(words[0] ?? "");
    const family = words.at(-1) ?? "";
    const pronouns = gender === "male" ? "he" : gender === "female" ? "she" : undefined;
    found.set(family, [...(found.get(family) ?? []), pronouns]);
  }
  return found;
}

function addressOf(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  mention: number,
): readonly Addressed[] {
  const title = titleBefore(article.text, segmentation, mentions[mention]);
  const pronouns = title?.words.length === 1 ? ADDRESSES[title.words[0] ?? ""] : undefined;
  return title && pronouns ? [{ mention, pronouns, title: title.text }] : [];
}

/** The parts of `form` that go by a form of address: "Mrs Elwood". */
function addressedForms(form: NameForm, apart: readonly Addressed[]): readonly NameForm[] {
  return (["he", "she"] as const).flatMap((gender) => {
    const own = apart.filter(({ pronouns }) => pronouns === gender);
    const [first] = own;
    if (!first) return [];
    const part = withMentions(
      form,
      own.map(({ mention }) => mention),
    );
    const text = `${first.title} ${form.text}`;
    const printed = new Map([[text, own.length]]);
    return [{ ...part, text, words: [...ADDRESS_WORDS[gender], ...form.words], key: text, printed }];
  });
}

/** The first word of such a name, which stands for the given name that nobody tells. */
const ADDRESS_WORDS: Readonly<Record<"he" | "she", readonly string[]>> = { he: ["mr"], she: ["mrs"] };
