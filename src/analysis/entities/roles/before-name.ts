/** Titles before names: "US Secretary of State Rex Tillerson", "The prime minister, Shinzo Abe, said". */
import type { Mention } from "../../../document/annotations.ts";
import type { Span, TokenRange } from "../../../document/span.ts";
import { HEADLINE_ADVERBS } from "../../../lexicon/clause-words.ts";
import { listedOfficeStart } from "../../../lexicon/listed-offices.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { HONORIFICS, isTitleWord, ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { isPartOfTitle, type WordAt } from "./phrase-parts.ts";
import { ARTICLES, FUNCTION, GRADED, LINKS, VERBS } from "./phrase-words.ts";
import { LONGEST, type RoleContext, spanOf, wordAt } from "./role-context.ts";
import { isCommonRole, isRole } from "./role-heads.ts";

/** The title that ends where the name begins, or before the comma in "The prime minister, Shinzo Abe, said". */
export function titleBefore(context: RoleContext, index: number, sentence: TokenRange): Span | undefined {
  const mention = context.mentions[index];
  if (mention === undefined) return undefined;
  const { to } = mention.tokens;
  const listed = listedOffice(context, mention.tokens.from, sentence);
  if (listed !== undefined) return listed;
  const named = beforeHonorific(context, mention.tokens.from);
  const from = beforeShort(context, named);
  // "the first son of Ismael Zambada", "a close friend of Mr Tan": the role of somebody else.
  if (LINKS.has(wordAt(context, beforeAddress(context, from) - 1))) return undefined;
  const last = index - 1 - (from < named && (context.mentions[index - 1]?.tokens.from ?? 0) >= from ? 1 : 0);
  if (wordAt(context, from - 1) !== ",") {
    const own = titleEnding(context, last, from, sentence)?.span;
    return own === undefined ? undefined : (beforeRank(context, own, last, from, sentence) ?? own);
  }
  const title = titleEnding(context, index - 1, from - 1, sentence);
  if (wordAt(context, to) !== "," && to < sentence.to - 1 && !isSubject(context, title?.span, to, sentence))
    return undefined;
  const isWhole = title?.span.start === context.segmentation.tokens.starts[sentence.from];
  return title !== undefined && (title.definite || isWhole || isOwned(context, title.span, from, sentence))
    ? title.span
    : undefined;
}

/** "|Minister for Housing, Local Government and Heritage| Ann Lee", the name with a comma before it or without. */
function listedOffice(context: RoleContext, named: number, sentence: TokenRange): Span | undefined {
  const end = wordAt(context, named - 1) === "," ? named - 1 : named;
  const start = listedOfficeStart((token) => wordAt(context, token), sentence.from, end);
  return start === undefined ? undefined : spanOf(context, start, end);
}

/** "The minister of works, |Major-General| Ned Marsh": the office before a rank. */
function beforeRank(
  context: RoleContext,
  rank: Span,
  last: number,
  end: number,
  sentence: TokenRange,
): Span | undefined {
  if (!RANKS.test(context.text.slice(rank.start, rank.end))) return undefined;
  let first = end;
  while (first > sentence.from && (context.segmentation.tokens.starts[first - 1] ?? 0) >= rank.start) first--;
  if (wordAt(context, first - 1) !== ",") return undefined;
  const title = titleEnding(context, last, first - 1, sentence);
  // "The officer, Sergeant Ned Marsh": the rank tells more.
  return title?.definite === true && context.text.slice(title.span.start, title.span.end).includes(" ")
    ? title.span
    : undefined;
}

const RANKS =
  /^(?:(?:Major|Lieutenant|Brigadier|Maj|Lt|Brig)[. -]{0,2})?(?:General|Gen|Colonel|Col|Captain|Capt|Major|Maj|Commander|Brigadier|Admiral|Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Professor|Prof|Justice)\.?$/;

/** "The police spokesperson, |Ana Reyes| has denied it": whether the title opens the sentence and its verb follows the name, the second comma forgotten. */
function isSubject(context: RoleContext, title: Span | undefined, verb: number, sentence: TokenRange): boolean {
  const { starts } = context.segmentation.tokens;
  const first = /^(?:The|Our|Its|His|Her|Their)$/.test(wordAt(context, sentence.from))
    ? sentence.from + 1
    : sentence.from;
  if (title === undefined || title.start !== starts[first]) return false;
  const word = wordAt(context, verb);
  return /^(?:has|had|is|was|will|would|\p{Ll}{3,}ed)$/u.test(word) || reportingVerb(word)?.forms.has("past") === true;
}

/** "Attorney General (AG) |Khalid Khan": where the title in front of its own short form ends. */
function beforeShort(context: RoleContext, from: number): number {
  const isShort =
    wordAt(context, from - 1) === ")" &&
    wordAt(context, from - 3) === "(" &&
    /^\p{Lu}{2,6}$/u.test(wordAt(context, from - 2));
  return isShort ? from - 3 : from;
}

/** "of |Mr Tan": where a form of address right before a name begins, `from` where there is none. */
function beforeAddress(context: RoleContext, from: number): number {
  const first = wordAt(context, from - 1) === "." ? from - 2 : from - 1;
  return HONORIFICS.has(wordAt(context, first).toLowerCase().replace(/\.$/, "")) ? first : from;
}

/** "His deputy, Mr |Robert Arika": the form of address stands with the name. */
function beforeHonorific(context: RoleContext, from: number): number {
  const first = beforeAddress(context, from);
  return first < from && wordAt(context, first - 1) === "," ? first : from;
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
    const bracketed = beforeBrackets(context, near, next);
    if (bracketed !== undefined) {
      from = bracketed.tokens.from;
      next = from - 1;
      near -= 2;
      continue;
    }
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

/** "Leeds Students Association |(LSA)| president": the body whose short form ends at token `close`. */
function beforeBrackets(context: RoleContext, near: number, close: number): Mention | undefined {
  const [body, short] = [context.mentions[near - 1], context.mentions[near]];
  if (wordAt(context, close) !== ")" || body?.type !== "ORG" || short?.type !== "ORG") return undefined;
  const isShort = short.tokens.to === close && body.tokens.to === short.tokens.from - 1;
  return isShort && wordAt(context, body.tokens.to) === "(" ? body : undefined;
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
  return (
    /^\p{Lu}\p{L}/u.test(word) &&
    !VERBS.has(lower) &&
    !FUNCTION.has(lower) &&
    !isHeadlineVerb(lower) &&
    !opensReport(lower, wordAt(context, index - 1))
  );
}

/** "It did. |Explained| co-founder Ana Reyes:": a verb in front of who speaks. */
function opensReport(lower: string, before: string): boolean {
  const verb = reportingVerb(lower);
  return (
    lower.endsWith("ed") &&
    verb?.forms.has("past") === true &&
    verb.classes.has("say") &&
    /^(?:[.!?:"”’]?)$/.test(before)
  );
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
    // "(ASI)" is no rank of the police.
    const end = wordAt(context, tokens.to) === ")" ? tokens.to : tokens.to - 1;
    words.fill("", tokens.from - start, Math.max(tokens.from, end) - start);
    closers.add(tokens.to);
  }
  const isRoleBetween = (a: number, b: number): boolean =>
    words.slice(a - start, b - start).some((word) => isRole(word));
  // "Ann Lee and former president and member Bob Ray"
  const first = wordAt(context, words[0] === "and" ? start + 1 : start);
  for (let index = start; index < stop; index++) {
    const word = words[index - start] ?? "";
    const previous = words[index - start - 1] ?? "";
    const cutsHere =
      (ARTICLES.has(word) && !LINKS.has(previous) && previous !== "and") ||
      (word === "and" &&
        (isRoleBetween(from, index) || closers.has(index)) &&
        isRoleBetween(index + 1, stop) &&
        !(from === start && joinsOwn(previous, first, wordAt(context, start - 1))));
    // "remember a man |President Lee| called …"
    const isAnybody =
      /^(?:man|woman|person)$/.test(previous) && isTitleWord(word) && /^\p{Lu}/u.test(wordAt(context, index));
    if (isAnybody) from = index;
    if (cutsHere || belongsToAnother(words, index - start, from - start)) from = index + 1;
    if (cutsHere && word !== "and") definite = true;
  }
  while (
    from < to &&
    /^(?:of|and|&|for|at|to|in|on|with|\.|['’]s?|[-‐‑]|the|an?|my|our|your|new|embattled|fellow|another|like|including)$/.test(
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
    // "the student rep" is no representative's form of address.
    if (!isAddress(words[end - 1 - start]) || /^rep$/.test(wordAt(context, end - 1)) || !isRoleBetween(from, end - 1))
      break;
    // "Lt. Gov.", "Maj. Gen.": one rank.
    if (GRADED.test(words[from - start] ?? "") && end - from <= 3) break;
    end--;
    const before = wordAt(context, end - 1);
    // "deputy district judge" is all one office.
    if ((/^\p{Ll}/u.test(before) && isRole(before)) || isAddress(words[end - 1 - start])) to = end;
  }
  // "met a senior official and Gilbert Chagoury": two people.
  if (to <= from || words[to - 1 - start] === "and" || !isRoleBetween(from, to)) return undefined;
  return { span: spanOf(context, from, to), definite: definite || from === start || isOpened(words, from - start) };
}

/** "|And| district officer, Ann Lee, said", "|Embattled| minister Ann Lee": whether one word in front of the title is no part of it. */
const isOpened = ([first]: readonly string[], at: number): boolean =>
  at === 1 && /^(?:and|embattled)$/.test(first ?? "");

/** "former Leeds |president and| council member Ana Reyes", ", nephrologist and research director Ana Reyes": two offices of one person, who has no article before them. */
function joinsOwn(office: string, first: string, before: string): boolean {
  if (!isRole(office)) return false;
  return /^former$/i.test(first) || (/^\p{Ll}/u.test(first) && /^[,;]?$/.test(before));
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
