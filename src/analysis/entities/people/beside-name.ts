/** What the words beside a name say of who bears it: "the younger Ng", "his late father Randall Pokiak", "Cockney Jr." */
import type { Mention } from "../../../document/annotations.ts";

/** "Cockney Jr.": what tells the younger of one name, in small letters. */
export function suffixOf(name: string): string | undefined {
  return / (jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase();
}

/** "the younger Ng", "the elder Voss" */
export function ageBefore(text: string, mention: Mention | undefined): "younger" | "elder" | undefined {
  if (mention === undefined) return undefined;
  const word = /\b(younger|elder|older|senior|junior) $/i.exec(
    text.slice(Math.max(0, mention.start - 10), mention.start),
  )?.[1];
  return word === undefined ? undefined : /^[yj]/i.test(word) ? "younger" : "elder";
}

/** "His son and deputy chairman, Adam Ng": whether a child is named. */
export function followsChild(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start).trimEnd();
  const phrase = before.endsWith(",") ? before.slice(0, -1) : before;
  const words = phrase.slice(Math.max(phrase.lastIndexOf(","), phrase.lastIndexOf(".")) + 1).split(" ");
  return before === phrase ? CHILD.test(words.at(-1) ?? "") : words.some((word) => CHILD.test(word));
}

const CHILD = /^(?:sons?|daughters?|grandsons?|granddaughters?|nephews?|nieces?)$/;

/** "Lily Lachman, a 6-year-old", "little Lillian O'Connor": whether a small child is named. */
export function isSmallChild(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (
    /(?:^|\W)(?:[Bb]aby|[Ll]ittle|[Ii]nfant|[Tt]oddler|[Nn]ewborn|(?:\d{1,2}[- ](?:day|week|month)|[1-9][- ]year)s?[- ]old(?: \p{Ll}+)?) $/u.test(
      before,
    )
  )
    return true;
  return /^,? (?:an? )?(?:\p{Ll}+ )?(?:\d{1,2}[- ](?:day|week|month)|(?:[1-9]|1[0-2])[- ]year)s?[- ]old\b|^, (?:aged )?[1-9],/u.test(
    text.slice(mention.end, mention.end + 40),
  );
}

/** "the death of Ann Lee", "Ann Lee, 24, was stabbed": whether somebody is told to be dead. */
export function isDead(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  if (/\b(?:death|deaths|murder|killing|body|funeral|remains|memory) of (?:\p{L}+ ){0,2}$/u.test(before)) return true;
  const behind = text.slice(mention.end, mention.end + 50).replace(/^,? \d{1,3},/, "");
  return (
    /^(?:,? who)? (?:had |has )?died\b/.test(behind) ||
    /^(?:,? who)? (?:was|were|had been) (?:stabbed|shot|killed|murdered|found dead|pronounced dead)\b/.test(behind)
  );
}

/** "his late father Randall Pokiak": whether somebody comes up as the kin of whoever the text is about. */
export function followsKin(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const words = text
    .slice(Math.max(0, mention.start - 60), mention.start)
    .trimEnd()
    .split(" ");
  const kin = words.at(-1) ?? "";
  return KIN.test(kin) && words.slice(-4, -1).some((word) => OWNERS.test(word));
}

const KIN =
  /^(?:father|mother|dad|mum|mom|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|grandfather|grandmother|nephew|niece|fianc[eé]e?|partner|twin),?$/i;
const OWNERS = /^(?:his|her|their)$|['’]s?$/i;
