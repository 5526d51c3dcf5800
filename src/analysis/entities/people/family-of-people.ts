/** Family names that are also what a people or a firm is called: "Cuban" where Mark Cuban speaks, "Bloomberg" where he turns 74. */
import type { Mention } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { type NameForm, ofType } from "../name-forms.ts";
import { isSpeaking } from "./is-speaking.ts";

/** `forms` in which a people or a firm is somebody: the family name of a person named in full, who under it speaks, or is told of what only people have. */
export function settleFamilies(text: string, mentions: readonly Mention[], forms: readonly NameForm[]): NameForm[] {
  const families = new Set<string>();
  /** The first mention of somebody with each family name, and with each given name. */
  const firsts = new Map<string, number>();
  const givens = new Map<string, number>();
  for (const { type, words, mentions: own } of forms) {
    const family = words.at(-1) ?? "";
    if (type !== "PERSON" || words.length < 2) continue;
    families.add(family);
    const given = words[0] ?? "";
    givens.set(given, Math.min(own[0] ?? 0, givens.get(given) ?? Number.POSITIVE_INFINITY));
    firsts.set(family, Math.min(own[0] ?? 0, firsts.get(family) ?? Number.POSITIVE_INFINITY));
  }
  return forms.map((form) => {
    // "Jordan Romero took the phone. … Jordan said"
    const given = form.words.length === 1 ? givens.get(form.key) : undefined;
    if (given !== undefined && form.type === "LOC" && !form.canonical && isPersonByNow(text, mentions, form, given))
      return ofType(form, "PERSON");
    if (form.words.length > 1 || !families.has(form.key)) return form;
    if (form.type === "ORG" && !form.canonical)
      return form.mentions.some((index) => isHuman(text, mentions[index])) ? ofType(form, "PERSON") : form;
    if (form.type !== "NORP" && form.type !== "LOC") return form;
    if (form.type === "LOC" && !form.canonical && isPersonByNow(text, mentions, form, firsts.get(form.key) ?? 0))
      return ofType(form, "PERSON");
    if (form.canonical || (form.type === "LOC" && countryOf(form.text)?.kind !== "demonym")) return form;
    const speaks = form.mentions.some(
      (index) => isSpeaking(text, mentions[index]) && !isDetermined(text, mentions[index]?.start ?? 0),
    );
    return speaks ? ofType(form, "PERSON") : form;
  });
}

/**
 * "Jordan's failure to act", "has asked Jordan to come", where Bernadette Jordan has been named: a place by the gazetteer, which nobody is in, from or
 * to there, and which does what people do.
 */
function isPersonByNow(text: string, mentions: readonly Mention[], form: NameForm, first: number): boolean {
  if ((form.mentions[0] ?? 0) < first) return false;
  let isActing = false;
  for (const index of form.mentions) {
    const mention = mentions[index];
    if (mention === undefined) return false;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const behind = text.slice(mention.end, mention.end + 30);
    const isOwner = OWNS.test(behind);
    if (!isOwner && (PLACED.test(before) || /^,? \p{Lu}|^[-–]/u.test(behind))) return false;
    isActing ||= isOwner || ACTS.test(behind) || ASKED.test(before) || isSpeaking(text, mention);
  }
  return isActing;
}

/** What stands before places, and no people. */
const PLACED =
  /(?:^|[^\p{L}])(?:in|In|into|across|throughout|near|outside|inside|around|through|to|from|of|northern|southern|eastern|western|central|city|state|town|capital|,|and) (?:the )?$/u;
const OWNS =
  /^['’]s (?:failure|decision|letter|office|lawyer|comments|remarks|wife|husband|family|death|arrest|resignation|announcement|spokesman|spokeswoman|spokesperson|mother|father|son|daughter)\b/;
const ACTS = /^(?:,? who| himself| herself)\b/;
const ASKED = /\b(?:asked|told|urged|accused|called on|thanked|replaced|succeeded|married|sued|met with) $/;

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
