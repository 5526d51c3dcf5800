/** Subjects right behind a quotation that the model stumbles over: small rules in one ordered list, looked at after it. */
import type { TokenRange } from "../../../../../document/span.ts";
import { DETERMINERS, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import { isBetweenSubjectAndVerb, isCapitalized, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectAfter } from "../../grammar/source-phrase.ts";
import { lowerAt, type Passage, type PassageStretch, PERSON, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";

interface Behind {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** Who reports a quotation, read from the words behind it up to `limit`. */
type BehindRule = (passage: Passage, stretch: PassageStretch, limit: number) => Behind | undefined;

/** Most words of such a subject. */
const LONGEST_SUBJECT = 30;

const isSaid = (passage: Passage, i: number): boolean => {
  const verb = isCapitalized(passage, i) ? undefined : passage.lexemes[i]?.reporting;
  const isSpeech = verb?.classes.has("say") === true || verb?.classes.has("tell") === true;
  return isSpeech && (verb.forms.has("past") || verb.forms.has("third"));
};

/** '"…," a resident who asked not to be named told the Herald': the verb of the clause, not that of "who". */
const whoTold: BehindRule = (passage, { outer }, limit) => {
  const from = outer.to;
  const isPhrase = DETERMINERS.has(lowerAt(passage, from)) || isCapitalized(passage, from);
  if (!isPhrase) return undefined;
  let who = from + 1;
  while (who < limit && passage.lower[who] !== "who") {
    if (isPunctuation(passage, who) || isFiniteVerb(passage, who) || isSaid(passage, who)) return undefined;
    who++;
  }
  // Behind the verb of the relative clause itself; that of "who has repeatedly said" is inner.
  for (let i = who + 2; i < limit; i++) {
    if (isPunctuation(passage, i)) return undefined;
    if (isSaid(passage, i) && !isInner(passage, i)) return { source: { from, to: i }, cue: { from: i, to: i + 1 } };
  }
  return undefined;
};

/** Whether a verb has its subject or an infinitive's "to" right before it: "who says she told them", "who wants to be told". */
function isInner(passage: Passage, i: number): boolean {
  const before = lowerAt(passage, i - 1);
  if (isCapitalized(passage, i - 1)) return false;
  return SUBJECT_PRONOUNS.has(before) || before === "to" || isBetweenSubjectAndVerb(passage, i - 1);
}

/**
 * '"…," John Smith, director of the museum said.': the comma behind the apposition was forgotten; or there are more of them:
 * '"…," Jim Chilton, vice president at Boeing Defense, Space, and Security, said in a statement'.
 */
const apposedUpToVerb: BehindRule = (passage, { outer }, limit) => {
  const from = outer.to;
  let comma = from;
  while (comma < limit && passage.name[comma] === PERSON) comma++;
  if (passage.lower[comma] !== ",") return undefined;
  let commas = 0;
  // "a former barista at a Buffalo, New York, store |who was one of the first|, said"
  let isRelative = false;
  for (let i = comma + 1; i < limit; i++) {
    if (passage.lower[i] === "who") isRelative = true;
    if (passage.words[i] === ",") {
      commas++;
      isRelative = false;
    } else if (isPunctuation(passage, i) && !/^[-–&/.'’]$/.test(wordAt(passage, i))) return undefined;
    if (SUBJECT_PRONOUNS.has(lowerAt(passage, i)) && passage.lower[i] !== "who") return undefined;
    if (!isSaid(passage, i) || i < comma + 2) {
      if (commas > 0 && !isRelative && isFiniteVerb(passage, i)) return undefined;
      continue;
    }
    const isEnd = passage.frameOf[i + 1] !== passage.frameOf[i] || passage.lower[i + 1] === ".";
    const isClosed = commas > 1 && passage.words[i - 1] === ",";
    return isClosed || (isEnd && commas === 0) ? { source: { from, to: i }, cue: { from: i, to: i + 1 } } : undefined;
  }
  return undefined;
};

/** '"…," the president of the tribunal (TSE), Erick Rodríguez remarked, presenting it': the comma behind the name was forgotten. */
const namedBehindRole: BehindRule = (passage, { outer }, limit) => {
  const from = outer.to;
  if (!DETERMINERS.has(lowerAt(passage, from))) return undefined;
  for (let comma = from + 1; comma < limit - 2; comma++) {
    if (passage.lower[comma] !== ",") {
      if (isFiniteVerb(passage, comma) || /^[.;:]$/.test(lowerAt(passage, comma))) return undefined;
      continue;
    }
    let verb = comma + 1;
    while (verb < limit && passage.name[verb] === PERSON) verb++;
    return verb > comma + 1 && isSaid(passage, verb)
      ? { source: { from, to: verb }, cue: { from: verb, to: verb + 1 } }
      : undefined;
  }
  return undefined;
};

const OVERRIDING: readonly BehindRule[] = [whoTold, apposedUpToVerb, namedBehindRole];

/** Fewest words of a quotation that any verb may report behind it: "Hannity," is a title. */
const FEWEST_WORDS = 4;

/** '"…," demanded Michelle Kagari of Amnesty International', '"…," denounced the Centre for Human Rights': whatever verb reports. */
const anyVerbThenName: BehindRule = (passage, { inner, outer }, limit) => {
  const verb = passage.lexemes[outer.to]?.reporting;
  if (isCapitalized(passage, outer.to) || inner.to - inner.from < FEWEST_WORDS) return undefined;
  const isReport = verb?.forms.has("past") === true || verb?.forms.has("third") === true;
  // "…,” expressed the priest": no verb of speech, but where one stands.
  if (!isReport && !EXPRESSED.has(lowerAt(passage, outer.to))) return undefined;
  const source = subjectAfter(passage, outer.to, limit);
  return source && { source, cue: { from: outer.to, to: outer.to + 1 } };
};

const EXPRESSED: ReadonlySet<string> = new Set(
  `express enthus detail specifi reflect sentenc reason invit encourag reveal outlin`
    .split(" ")
    .flatMap((stem) => [`${stem}ed`, `${stem}es`, `${stem}s`])
    // "…,” ran the message", "…,” went the chant"
    .concat("ran", "runs", "went", "goes", "begins", "began", "concludes", "concluded"),
);

/** '"Ten, my love" she says': a pronoun and its verb right behind a sentence of quoted words whose comma was forgotten. */
const pronounSays: BehindRule = (passage, stretch, limit) => {
  const from = stretch.outer.to;
  const frame = passage.frames[passage.frameOf[from] ?? 0];
  if (!frame || from + 1 >= limit || !saysPronoun(passage, frame, stretch)) return undefined;
  return { source: { from, to: from + 1 }, cue: { from: from + 1, to: from + 2 } };
};

function saysPronoun(passage: Passage, frame: TokenRange, { inner, outer }: PassageStretch): boolean {
  return (
    outer.from === frame.from &&
    inner.to - inner.from > 1 &&
    SUBJECT_PRONOUNS.has(lowerAt(passage, outer.to)) &&
    isSaid(passage, outer.to + 1)
  );
}

const SUPPLYING: readonly BehindRule[] = [anyVerbThenName, pronounSays];

export const BEHIND = "behind-quotation";

function found(passage: Passage, rules: readonly BehindRule[]): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { inner, outer } = stretch;
    const frame = passage.frames[passage.frameOf[inner.from] ?? 0];
    if (!frame || outer.to >= frame.to) return [];
    if (passage.words[inner.to - 1] !== "," && !saysPronoun(passage, frame, stretch)) return [];
    let limit = outer.to;
    while (limit < Math.min(frame.to, outer.to + LONGEST_SUBJECT) && passage.stretch[limit] === 0) limit++;
    for (const rule of rules) {
      const behind = rule(passage, stretch, limit);
      if (behind) return [withParts({ method: BEHIND, score: 0.9 }, [outer], behind.cue, behind.source)];
    }
    return [];
  });
}

/**
 * Reports behind a quotation that go before what was proposed for it. Where a proposal has a source that begins there, it
 * has understood.
 */
export function overridingReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return found(passage, OVERRIDING).filter(
    ({ source }) => !proposals.some(({ source: known }) => known?.from === source?.from && !endsOpen(passage, known)),
  );
}

/** "A worker who": a source that ends where its clause begins. */
function endsOpen(passage: Passage, source: TokenRange | undefined): boolean {
  return source !== undefined && passage.lower[source.to - 1] === "who";
}

/** Reports behind a quotation for those that have no source yet. */
export function suppliedReports(passage: Passage): readonly Proposal[] {
  return found(passage, SUPPLYING);
}
