/** Headlines that end with who says it: "Prices will rise, minister warns", "Two killed, say police", "Growth to slow: IMF". */
import { ENTITY_TYPES } from "../../../../../document/annotations.ts";
import type { TokenRange } from "../../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import type { ReportingVerb } from "../../../../../lexicon/reporting-verbs.ts";
import { nounClass } from "../../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../../lexicon/titles.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal } from "../../proposal.ts";
import { DASH } from "../../rules/labelled-speech.ts";

const METHOD = "headline-tail";
/** By eye, of such headlines in the news. */
const PRECISION = 0.9;

/** Words of a headline, of what it says, and of who says it. */
const LONGEST_HEADLINE = 24;
const SHORTEST_CONTENT = 3;
const LONGEST_SOURCE = 7;

/** Whether a passage has the place and the length of a headline. */
export function isHeadline({ block, length, frames }: Passage): boolean {
  return block === 0 && length <= LONGEST_HEADLINE && frames.length <= 2;
}

/** The report of a headline that names its source at the end; at most one. */
export function headlineTails(passage: Passage): readonly Proposal[] {
  if (!isHeadline(passage)) return [];
  let { length } = passage;
  while (length > 0 && isPunctuation(passage, length - 1) && passage.mark[length - 1] === 0) length--;
  const pause = lastPause(passage, length);
  const inverted = pause === undefined ? invertedTail(passage, length) : undefined;
  if (inverted) return [inverted];
  if (pause === undefined || pause < SHORTEST_CONTENT || length - pause - 1 > LONGEST_SOURCE + 1) return [];
  const tail = { from: pause + 1, to: length };
  const found = passage.words[pause] === "," ? reportIn(passage, tail) : signatureIn(passage, tail, pause);
  return found
    ? [{ ...found, content: [{ from: behindTopic(passage, pause), to: pause }], method: METHOD, score: PRECISION }]
    : [];
}

/** "Rail strikes: |drivers ‘betrayed’ by bosses|, union says": where what is said begins, behind what it is about and a colon. */
function behindTopic(passage: Passage, to: number): number {
  for (let i = 1; i < Math.min(to - SHORTEST_CONTENT, LONGEST_TOPIC); i++) {
    if (passage.stretch[i - 1] !== 0 || isFiniteVerb(passage, i - 1)) return 0;
    if (passage.words[i] === ":") return i + 1;
  }
  return 0;
}

/** Most words of a topic, with its colon. */
const LONGEST_TOPIC = 7;

/** "Man’s death was accidental says coroner": without the comma that belongs there. */
function invertedTail(passage: Passage, length: number): Proposal | undefined {
  for (let i = length - 2; i >= SHORTEST_CONTENT && i > length - LONGEST_SOURCE; i--) {
    if (!/^says?$/.test(lowerAt(passage, i))) continue;
    const source = { from: i + 1, to: length };
    if (!hasVerb(passage, i) || !isSource(passage, source) || !speaks(passage, source, false)) return undefined;
    const before = lowerAt(passage, i - 1);
    if (SUBJECT_PRONOUNS.has(before) || RELATIVE_PRONOUNS.has(before) || passage.name[i - 1] === PERSON)
      return undefined;
    return {
      content: [{ from: behindTopic(passage, i), to: i }],
      cue: { from: i, to: i + 1 },
      source,
      method: METHOD,
      score: PRECISION,
    };
  }
  return undefined;
}

type Reporter = Pick<Proposal, "cue" | "source">;

/** The last comma, colon or dash of a headline; a comma in a quotation counts as one: “‘We were robbed,’ says coach”. */
function lastPause(passage: Passage, length: number): number | undefined {
  for (let i = length - 2; i > 0; i--) {
    if (passage.stretch[i] !== 0) return undefined;
    const word = wordAt(passage, i);
    if (/^[,:]$/.test(word)) return i;
    if (DASH.test(word) && (passage.ends[i - 1] ?? 0) < (passage.starts[i] ?? 0)) return i;
  }
  return undefined;
}

/** "minister warns", "say police", "witnesses tell inquiry". */
function reportIn(passage: Passage, { from, to }: TokenRange): Reporter | undefined {
  for (let i = from; i < to; i++) {
    const verb = passage.lexemes[i]?.reporting;
    if (!verb || !reportsNow(verb) || /^\p{Lu}/u.test(wordAt(passage, i))) continue;
    const before = { from, to: i };
    const behind = { from: i + 1, to };
    const cue = { from: i, to: i + 1 };
    if (i === from && isSource(passage, behind) && speaks(passage, behind, false)) return { cue, source: behind };
    // "report says": a noun that could be a verb.
    if (!isSource(passage, before)) continue;
    const tells = verb.classes.has("tell") && isSource(passage, behind);
    return tells || i + 1 === to ? { cue, source: before } : undefined;
  }
  return undefined;
}

function reportsNow(verb: ReportingVerb): boolean {
  return TAILS.has(verb.lemma) && (verb.forms.has("third") || verb.forms.has("base"));
}

/** Verbs that close headlines; "rates", "states" and "notes" are nouns there. */
const TAILS: ReadonlySet<string> = new Set(
  `say tell warn claim find show suggest reveal insist argue predict admit confirm urge vow pledge announce declare think believe
  fear hope allege reckon maintain report hear deny caution conclude estimate forecast`.split(/\s+/),
);

/** "IMF", "Finance minister", "study": behind a colon or a dash nothing else is sure to speak. */
function signatureIn(passage: Passage, source: TokenRange, pause: number): Reporter | undefined {
  if (source.to - source.from > LONGEST_SOURCE - 2 || !isSource(passage, source)) return undefined;
  const isDash = passage.words[pause] !== ":";
  // "Floods kill ten - BBC News": the page's own name.
  if (!speaks(passage, source, isDash)) return undefined;
  // "Breitbart News Daily: A World at War", "Trump: Man of the year": a label and a title.
  if (!hasVerb(passage, pause)) return undefined;
  return { cue: { from: pause, to: pause + 1 }, source };
}

const ORGANISATION = 1 + ENTITY_TYPES.indexOf("ORG");

function speaks(passage: Passage, { from, to }: TokenRange, isStrict: boolean): boolean {
  let isNamed = true;
  for (let i = from; i < to; i++) {
    const name = passage.name[i];
    if (name !== PERSON && (isStrict || name !== ORGANISATION)) isNamed = false;
  }
  if (isNamed) return true;
  // "‘Nation is owner of republic’: Turkish president Erdogan"
  let name = to;
  while (name > from && passage.name[name - 1] === PERSON) name--;
  if (!isStrict && name < to && name > from && isRoleNoun(lowerAt(passage, name - 1))) return true;
  const head = lowerAt(passage, to - 1);
  const kind = nounClass(head, isRoleNoun);
  return kind !== "other" && !DETERMINERS.has(lowerAt(passage, from));
}

/** Whether words up to `to` are a statement: they have a verb, an infinitive or a "no". */
function hasVerb(passage: Passage, to: number): boolean {
  for (let i = 0; i < to; i++) {
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return true;
    if (/^(?:to|no|not|must|will)$/.test(lowerAt(passage, i))) return true;
    if (AUXILIARIES.has(lowerAt(passage, i)) && passage.lower[i] !== "'s" && passage.lower[i] !== "’s") return true;
  }
  return false;
}

/** Whether the words are a short phrase without a verb, a clause or a mark in it. */
function isSource(passage: Passage, { from, to }: TokenRange): boolean {
  if (to <= from || to - from > LONGEST_SOURCE) return false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || RELATIVE_PRONOUNS.has(word) || isFiniteVerb(passage, i)) return false;
  }
  return true;
}
