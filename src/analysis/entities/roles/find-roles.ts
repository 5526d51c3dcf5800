/**
 * What an article says somebody is, beside their name: titles before it ("US Secretary of State Rex Tillerson"), appositions after it ("Katsutoshi
 * Kawano, chief of …,"), and plain statements ("Jane Doe is the mayor of …").
 */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import type { Span, TokenRange } from "../../../document/span.ts";
import { HEADLINE_ADVERBS } from "../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { HONORIFICS, isTitleWord, ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { isFronted, opensRole, reportsBehind } from "./opens-role.ts";
import { isPartOfTitle, joinsAnother, type WordAt } from "./phrase-parts.ts";
import { ARTICLES, COPULAS, ENDS, FUNCTION, GRADED, LINKS, VERBS } from "./phrase-words.ts";
import { isCommonRole, isNounAhead, isRole } from "./role-heads.ts";

/** What roles are looked for in. `mentions` are all of the article, in order. */
export interface RoleContext {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly mentions: readonly Mention[];
}

/** Most tokens of a title or an apposition. */
const LONGEST = 22;
/** Spans of the roles given to the person at `mentions[index]`, in the sentence with the token range `sentence`. */
export function rolesAt(context: RoleContext, index: number, sentence: TokenRange): Span[] {
  return [before(context, index, sentence), ...after(context, index, sentence)].filter((span) => span !== undefined);
}

function wordAt({ text, segmentation: { tokens } }: RoleContext, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index]);
}

function spanOf({ segmentation: { tokens } }: RoleContext, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** The title that ends where the name begins, or before the comma in "The prime minister, Shinzo Abe, said". */
function before(context: RoleContext, index: number, sentence: TokenRange): Span | undefined {
  const mention = context.mentions[index];
  if (mention === undefined) return undefined;
  const { to } = mention.tokens;
  const named = beforeHonorific(context, mention.tokens.from);
  const from = beforeShort(context, named);
  // "the first son of Ismael Zambada": the role of somebody else.
  if (LINKS.has(wordAt(context, from - 1))) return undefined;
  const last = index - 1 - (from < named && (context.mentions[index - 1]?.tokens.from ?? 0) >= from ? 1 : 0);
  if (wordAt(context, from - 1) !== ",") return titleEnding(context, last, from, sentence)?.span;
  if (wordAt(context, to) !== "," && to < sentence.to - 1) return undefined;
  const title = titleEnding(context, index - 1, from - 1, sentence);
  const isWhole = title?.span.start === context.segmentation.tokens.starts[sentence.from];
  return title !== undefined && (title.definite || isWhole || isOwned(context, title.span, from, sentence))
    ? title.span
    : undefined;
}

/** "Attorney General (AG) |Khalid Khan": where the title in front of its own short form ends. */
function beforeShort(context: RoleContext, from: number): number {
  const isShort =
    wordAt(context, from - 1) === ")" &&
    wordAt(context, from - 3) === "(" &&
    /^\p{Lu}{2,6}$/u.test(wordAt(context, from - 2));
  return isShort ? from - 3 : from;
}

/** "His deputy, Mr |Robert Arika": the form of address stands with the name. */
function beforeHonorific(context: RoleContext, from: number): number {
  const first = wordAt(context, from - 1) === "." ? from - 2 : from - 1;
  const isAddress = HONORIFICS.has(wordAt(context, first).toLowerCase().replace(/\.$/, ""));
  return isAddress && wordAt(context, first - 1) === "," ? first : from;
}

/** "Its chief forecaster, Ana Reyes, said": whether a pronoun stands before the title `span`, which ends before token `end`. */
function isOwned(
  { text, segmentation: { tokens } }: RoleContext,
  span: Span,
  end: number,
  sentence: TokenRange,
): boolean {
  let first = end;
  while (first > sentence.from && (tokens.starts[first - 1] ?? 0) >= span.start) first--;
  return (
    first > sentence.from &&
    /^(?:its|his|her|their|our|my)$/i.test(text.slice(tokens.starts[first - 1], tokens.ends[first - 1]))
  );
}

/** The title whose last token is before `end`; `definite` when an article or a possessive opens it. */
function titleEnding(
  context: RoleContext,
  last: number,
  end: number,
  sentence: TokenRange,
): { span: Span; definite: boolean } | undefined {
  let from = end;
  let near = last;
  let next = end - 1;
  while (next >= sentence.from && end - next <= LONGEST) {
    const known = context.mentions[near];
    if (known !== undefined && known.tokens.to === next + 1) {
      if (known.type === "DATE" || known.type === "MONEY") break;
      // "Abe's adviser John Smith": the other person belongs to the role by the possessive only.
      if (known.type === "PERSON" && !(from === next + 1 && isPossessive(wordAt(context, from)))) break;
      from = known.tokens.from;
      next = from - 1;
      near--;
      if (known.type === "PERSON") break;
      continue;
    }
    if (!canStandInTitle(context, next, from)) break;
    from = next;
    next--;
  }
  return trimmed(context, last, from, end);
}

const wordsOf =
  (context: RoleContext): WordAt =>
  (index) =>
    wordAt(context, index);

function isPossessive(word: string): boolean {
  return /^['’]s?$/.test(word);
}

function isBetweenHyphens(context: RoleContext, index: number): boolean {
  return isHyphen(wordAt(context, index - 1)) && isHyphen(wordAt(context, index + 1));
}

const isHyphen = (word = ""): boolean => /^[-‐‑]$/.test(word);

function canStandInTitle(context: RoleContext, index: number, from: number): boolean {
  const word = wordAt(context, index);
  const lower = word.toLowerCase();
  if (isTitleWord(word) || isRole(lower) || ROLE_MODIFIERS.has(lower) || isPossessive(word)) return true;
  if (lower === "of" || lower === "and" || word === "&" || word === "." || ARTICLES.has(lower)) return true;
  // "Ambassador to Japan": other prepositions only right after an office, or inside "editor-in-chief".
  if (LINKS.has(word) && !isBetweenHyphens(context, index)) {
    const office = wordAt(context, index - 1).toLowerCase();
    // "Secretary of State for Health"
    return isRole(office) || (word === "for" && office === "state");
  }
  // "NEW YORK - Republican candidate": a dash, no hyphen.
  if (isHyphen(word)) return context.segmentation.tokens.ends[index] === context.segmentation.tokens.starts[index + 1];
  if (/^\d+$/.test(word)) return isHyphen(wordAt(context, index + 1));
  if (isHyphen(wordAt(context, index + 1)) && from === index + 1) return /^\p{L}/u.test(word);
  if (isPartOfTitle(wordsOf(context), index)) return true;
  // "Prime Minister Strongly Refutes |XLD's Allegations"
  if (HEADLINE_ADVERBS.test(word)) return false;
  return /^\p{Lu}\p{L}/u.test(word) && !VERBS.has(lower) && !FUNCTION.has(lower) && !isHeadlineVerb(lower);
}

/** "Prime Minister Refutes |XLD's Allegations": in a headline the verbs have capitals, too. */
function isHeadlineVerb(lower: string): boolean {
  return lower.endsWith("s") && reportingVerb(lower)?.forms.has("third") === true && !isRole(lower);
}

/** The title proper of a stretch of tokens: from its last "the" that no "of" precedes, after an "and" that joins two titles, honorifics off. */
function trimmed(
  context: RoleContext,
  last: number,
  start: number,
  stop: number,
): { span: Span; definite: boolean } | undefined {
  let [from, to] = [start, stop];
  let definite = false;
  const words: string[] = [];
  for (let index = from; index < to; index++) words.push(wordAt(context, index).toLowerCase());
  // "Trinidad and Tobago Prime Minister": the words of names neither cut nor head a role.
  const closers = new Set<number>();
  for (const { tokens } of namesWithin(context, last, from, to)) {
    words.fill("", tokens.from - start, Math.max(tokens.from, tokens.to - 1) - start);
    closers.add(tokens.to);
  }
  const isRoleBetween = (a: number, b: number): boolean =>
    words.slice(a - start, b - start).some((word) => isRole(word));
  for (let index = start; index < stop; index++) {
    const word = words[index - start] ?? "";
    const previous = words[index - start - 1] ?? "";
    const cutsHere =
      (ARTICLES.has(word) && !LINKS.has(previous) && previous !== "and") ||
      (word === "and" && (isRoleBetween(from, index) || closers.has(index)) && isRoleBetween(index + 1, stop));
    if (cutsHere || belongsToAnother(words, index - start, from - start)) from = index + 1;
    if (cutsHere && word !== "and") definite = true;
  }
  while (
    from < to &&
    /^(?:of|and|&|for|at|to|in|on|with|\.|['’]s?|[-‐‑]|the|an?|my|our|your|new|fellow|like|including)$/.test(
      words[from - start] ?? "",
    )
  ) {
    if (isPossessive(words[from - start] ?? "") || words[from - start] === "the") definite = true;
    from++;
  }
  while (
    to > from &&
    ((HONORIFICS.has((words[to - 1 - start] ?? "").replace(/\.$/, "")) && !isCommonRole(wordAt(context, to - 1))) ||
      (words[to - 1 - start] === "." && HONORIFICS.has(words[to - 2 - start] ?? "")))
  )
    to--;
  // "Umno vice-president Datuk Seri", "her colleague Sen.": the form of address behind what somebody is.
  for (let end = to; end > from + 1; ) {
    if (words[end - 1 - start] === ".") end--;
    if (!isAddress(words[end - 1 - start]) || !isRoleBetween(from, end - 1)) break;
    // "Lt. Gov.", "Maj. Gen.": one rank.
    if (GRADED.test(words[from - start] ?? "") && end - from <= 3) break;
    end--;
    const before = wordAt(context, end - 1);
    // "deputy district judge" is all one office.
    if ((/^\p{Ll}/u.test(before) && isRole(before)) || isAddress(words[end - 1 - start])) to = end;
  }
  // "met a senior official and Gilbert Chagoury": two people.
  if (to <= from || words[to - 1 - start] === "and" || !isRoleBetween(from, to)) return undefined;
  return { span: spanOf(context, from, to), definite: definite || from === start };
}

/**
 * Whether the title before the "of" at `index` is somebody else's, who is described by this one: "successors of special prosecutor Alberto Nisman". "Chief of
 * Staff General Joe Bloggs" is one person all the same: what follows "of" must not begin with the last word of an office.
 */
function belongsToAnother(words: readonly string[], index: number, from: number): boolean {
  if (!LINKS.has(words[index] ?? "") || index <= from) return false;
  const office = words[index - 1] ?? "";
  const rest = words.slice(index + 1);
  if (isHyphen(office) && isHyphen(rest[0])) return false;
  if (office === "chief" || office === "chair" || office === "minister" || office === "secretary") return false;
  return rest.some((word, place) => isRole(word) && !isPossessive(rest[place + 1] ?? "")) && !rest.includes("of");
}

/** The mentions between two tokens, `last` being the last that can lie there. */
function namesWithin({ mentions }: RoleContext, last: number, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let index = last; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || mention.tokens.from < from) break;
    if (mention.tokens.to <= to) found.push(mention);
  }
  return found;
}

const ADDRESS = new Set(
  "sen rep gov gen col lt maj capt prof professor seri sri datuk dato prince princess barrister judge cllr".split(" "),
);

const isAddress = (word = ""): boolean => ADDRESS.has(word.replace(/\.$/, ""));

/** What follows the name: an apposition between commas, a bracket, or "is the …". */
function after(context: RoleContext, index: number, sentence: TokenRange): (Span | undefined)[] {
  const mention = context.mentions[index];
  if (mention === undefined) return [];
  let next = mention.tokens.to;
  const found: (Span | undefined)[] = [];
  if (wordAt(context, next) === "(" && next < sentence.to) {
    let close = next + 1;
    while (close < sentence.to && close - next < 10 && wordAt(context, close) !== ")") close++;
    if (wordAt(context, close) !== ")") return [];
    if (close - next > 2) found.push(phraseAt(context, index, next + 1, sentence));
    next = close + 1;
  }
  const word = wordAt(context, next);
  if (next >= sentence.to) return found;
  if (word === "," || word === "–" || word === "—") {
    next = skipAge(context, next + 1);
    if (wordAt(context, next) === "who" && COPULAS.has(wordAt(context, next + 1))) next += 2;
    return [...found, phraseAt(context, index, next, sentence)];
  }
  if (COPULAS.has(word)) return [...found, phraseAt(context, index, next + 1, sentence)];
  return found;
}

/** "Smith, 45, a farmer" and "Smith, aged 45, a farmer". */
function skipAge(context: RoleContext, index: number): number {
  const age = wordAt(context, index) === "aged" ? index + 1 : index;
  return /^\d{1,3}$/.test(wordAt(context, age)) && wordAt(context, age + 1) === "," ? age + 2 : index;
}

/** The noun phrase that starts at token `start`, if it is a role: it has a head before its first preposition, no verb, and an end. */
function phraseAt(context: RoleContext, index: number, start: number, sentence: TokenRange): Span | undefined {
  let from = start;
  while (ARTICLES.has(wordAt(context, from).toLowerCase()) || /^(?:new|one|then|also)$/i.test(wordAt(context, from)))
    from++;
  if (!opensRole(wordAt(context, from))) return undefined;
  let next = from;
  let head = -1;
  let near = index + 1;
  while (next < sentence.to && next - from < LONGEST) {
    while ((context.mentions[near]?.tokens.to ?? Number.POSITIVE_INFINITY) <= next) near++;
    const known = context.mentions[near];
    const word = wordAt(context, next);
    const lower = word.toLowerCase();
    if (known !== undefined && known.tokens.from === next) {
      if (known.type === "DATE") break;
      const previous = wordAt(context, next - 1).toLowerCase();
      // "Abe, President Trump and …" is a list; "wife of Bill Clinton" and "Clinton's wife" are roles.
      if (
        known.type === "PERSON" &&
        !(LINKS.has(previous) && head >= 0) &&
        !isPossessive(wordAt(context, known.tokens.to))
      ) {
        if (head < 0 || head >= next - 1 || !followsLink(context, head, next)) return undefined;
      }
      next = known.tokens.to;
      continue;
    }
    if (ENDS.has(lower) || /^["“”«»]|^‘$/.test(word)) break;
    if (joinsAnother(lower, wordAt(context, next + 1))) break;
    if (head >= 0 && reportsBehind(lower, wordAt(context, next + 1))) {
      // "In an interview with Mika Brzezinski, the candidate stated that": the subject of the sentence, who is somebody else.
      if (
        wordAt(context, start) === "the" &&
        isFronted(context.text.slice(context.segmentation.tokens.starts[sentence.from], context.mentions[index]?.start))
      )
        return undefined;
      break;
    }
    if (VERBS.has(lower)) return undefined;
    if (head < 0 && (LINKS.has(lower) || lower === "from" || lower === "by")) return undefined;
    if (/^\p{Ll}{3,}ing$/u.test(word) && head < 0 && !ROLE_MODIFIERS.has(lower)) return undefined;
    // "the official party line"
    const isAdjective = lower === "official" && isNounAhead(wordAt(context, next + 1));
    if (isRole(lower) && !isAdjective) head = next;
    else if (head >= 0 && lower === "and" && !leadsToRole(context, next + 1, sentence)) break;
    next++;
  }
  // A headline runs on without an end: "Abe, top US general pledge to step up ties".
  if (next >= sentence.to || next - from >= LONGEST) return undefined;
  // "third witness testifying Tuesday"
  if (next - head === 2 && /^\p{Ll}{4,}ing$/u.test(wordAt(context, next - 1))) next--;
  // "New" and dates leave prepositions behind: "president since 2015".
  while (
    next > from &&
    /^(?:of|and|for|at|to|in|on|with|since|from|until|by|the|between|during|['’])$/.test(wordAt(context, next - 1))
  )
    next--;
  return head < 0 || head >= next ? undefined : spanOf(context, from, next);
}

function followsLink(context: RoleContext, head: number, end: number): boolean {
  for (let index = head + 1; index < end; index++) if (LINKS.has(wordAt(context, index))) return true;
  return false;
}

/** After "and": "founder and chief executive", "minister of health and welfare"; not "the mayor, and went". */
function leadsToRole(context: RoleContext, index: number, sentence: TokenRange): boolean {
  for (let next = index; next < Math.min(index + 5, sentence.to); next++) {
    const word = wordAt(context, next).toLowerCase();
    if (isRole(word)) return true;
    if (ENDS.has(word) || VERBS.has(word)) return false;
  }
  return /^\p{Lu}/u.test(wordAt(context, index));
}
