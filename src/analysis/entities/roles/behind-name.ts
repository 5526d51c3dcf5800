/** What follows names: "Katsutoshi Kawano, chief of the staff,", "Jane Doe is the mayor of Leeds". */
import type { Span, TokenRange } from "../../../document/span.ts";
import { ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { isFronted, opensRole, reportsBehind } from "./opens-role.ts";
import { joinsAnother } from "./phrase-parts.ts";
import { ARTICLES, COPULAS, ENDS, LINKS, VERBS } from "./phrase-words.ts";
import { LONGEST, type RoleContext, spanOf, wordAt } from "./role-context.ts";
import { isNounAhead, isRole } from "./role-heads.ts";

function isPossessive(word: string): boolean {
  return /^['’]s?$/.test(word);
}

/** What follows the name: an apposition between commas, a bracket, or "is the …". */
export function rolesBehind(context: RoleContext, index: number, sentence: TokenRange): (Span | undefined)[] {
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
    // "nominated Councillor Lee, as the third member of the committee"
    if (wordAt(context, next) === "as") return found;
    if (wordAt(context, next) === "who" && COPULAS.has(wordAt(context, next + 1))) next += 2;
    const phrase = phraseAt(context, index, next, sentence);
    return phrase !== undefined && isOfNext(context, index, phrase) ? found : [...found, phrase];
  }
  if (COPULAS.has(word)) return [...found, phraseAt(context, index, next + 1, sentence)];
  return found;
}

/** "Minister Ana Reyes, |the ambassador|, Rui Lobo, and others": what stands behind somebody with a title and is who is named next, in a list. */
function isOfNext(context: RoleContext, index: number, phrase: Span): boolean {
  const { text, mentions } = context;
  const [own, next] = [
    mentions[index],
    mentions.slice(index + 1, index + MOST_NAMES).find(({ start }) => start >= phrase.end),
  ];
  if (own === undefined || next?.type !== "PERSON" || text.slice(phrase.end, next.start) !== ", ") return false;
  if (!/^, (?:and|the|an?) /.test(text.slice(next.end, next.end + 6))) return false;
  return isRole(wordAt(context, own.tokens.from - 1).toLowerCase());
}

/** Names that a phrase may hold, and the one behind it. */
const MOST_NAMES = 5;

/** "Smith, 45, a farmer" and "Smith, aged 45, a farmer". */
function skipAge(context: RoleContext, index: number): number {
  const age = wordAt(context, index) === "aged" ? index + 1 : index;
  return /^\d{1,3}$/.test(wordAt(context, age)) && wordAt(context, age + 1) === "," ? age + 2 : index;
}

/** The noun phrase that starts at token `start`, if it is a role: it has a head before its first preposition, no verb, and an end. */
function phraseAt(context: RoleContext, index: number, start: number, sentence: TokenRange): Span | undefined {
  let from = start;
  while (
    ARTICLES.has(wordAt(context, from).toLowerCase()) ||
    /^(?:new|one|then|also|another)$/i.test(wordAt(context, from))
  )
    from++;
  // "another |unaligned| strategist": behind this it is no verb.
  const isDescribed = wordAt(context, from - 1) === "another" && /^\p{Ll}{3,}ed$/u.test(wordAt(context, from));
  if (!isDescribed && !opensRole(wordAt(context, from))) return undefined;
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
    if (head === next - 1 && goesOnWithVerb(lower, wordAt(context, next + 1))) break;
    if (isReportOfDeputy(context, start, head, next)) break;
    if (VERBS.has(lower)) return undefined;
    if (head < 0 && (LINKS.has(lower) || /^(?:from|by|about|always|hit)$/.test(lower))) return undefined;
    if (/^\p{Ll}{3,}ing$/u.test(word) && head < 0 && !ROLE_MODIFIERS.has(lower)) return undefined;
    // "the official party line", "a star presence at the table"
    const isAdjective = /^(?:official|star)$/.test(lower) && isNounAhead(wordAt(context, next + 1));
    if (isRole(lower) && !isAdjective) head = next;
    else if (
      head >= 0 &&
      lower === "and" &&
      !isPlaceNext(context, near, next) &&
      !leadsToRole(context, next + 1, sentence)
    )
      break;
    next++;
  }
  // A headline runs on without an end: "Abe, top US general pledge to step up ties".
  if ((next >= sentence.to && !isOfficeAtEnd(context, from, head, next)) || next - from >= LONGEST) return undefined;
  // "third witness testifying Tuesday"
  if (next - head === 2 && /^\p{Ll}{4,}ing$/u.test(wordAt(context, next - 1))) next--;
  // "New" and dates leave prepositions behind: "president since 2015".
  while (
    next > from &&
    /^(?:of|and|for|at|to|in|on|with|since|from|until|by|the|between|during|last|this|['’])$/.test(
      wordAt(context, next - 1),
    )
  )
    next--;
  return head < 0 || head >= next ? undefined : spanOf(context, from, next);
}

/** "who is also chairperson and legislator |expressed| ignorance": a verb with an object, the comma forgotten; "a lawyer |hired| by them" has none. */
function goesOnWithVerb(word: string, next: string): boolean {
  return (
    /^\p{Ll}{4,}ed$/u.test(word) &&
    word !== "turned" &&
    !/^(?:by|in|as|at|with|to|for|on|from|of|during|after|since|[,;.):])$/.test(next) &&
    /^\p{Ll}/u.test(next)
  );
}

/** "Ann Lee, deputy head of Acme |said| at an event": the second comma was forgotten behind a body. */
function isReportOfDeputy(context: RoleContext, start: number, head: number, verb: number): boolean {
  return (
    head >= 0 &&
    !ARTICLES.has(wordAt(context, start).toLowerCase()) &&
    /^(?:said|told|added|noted|explained)$/.test(wordAt(context, verb)) &&
    followsLink(context, head, verb) &&
    /^\p{Lu}/u.test(wordAt(context, verb - 1))
  );
}

/** "Ann Lee, |Acme Senior Manager": the end of a line that names who has written a report. */
function isOfficeAtEnd(context: RoleContext, from: number, head: number, end: number): boolean {
  if (head !== end - 1) return false;
  for (let index = from; index < end; index++) if (!/^\p{Lu}/u.test(wordAt(context, index))) return false;
  return true;
}

function followsLink(context: RoleContext, head: number, end: number): boolean {
  for (let index = head + 1; index < end; index++) if (LINKS.has(wordAt(context, index))) return true;
  return false;
}

/** "director for the Middle East |and| North Africa": whether the mention at `near` is a place right behind the token of an "and" between two. */
function isPlaceNext({ mentions }: RoleContext, near: number, and: number): boolean {
  const [before, next] = [mentions[near - 1], mentions[near]];
  return before?.type === "LOC" && before.tokens.to === and && next?.type === "LOC" && next.tokens.from === and + 1;
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
