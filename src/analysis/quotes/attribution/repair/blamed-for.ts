/** 'Clinton slammed Obama for saying that voters "cling to guns"': what somebody is blamed for saying is theirs. */
import type { TokenRange } from "../../../../document/span.ts";
import { OBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { CORE, phraseEnd } from "../grammar/noun-phrase.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";

/** Most words between a verb of blame and the "for" that goes with it. */
const REACH = 16;

/**
 * `proposal` with whom its verb blames or praises for its source, where the words in marks are what they are blamed for saying; the
 * same where somebody else's words are quoted.
 */
export function blamedFor(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  if (!cue || !source || source.from >= cue.from) return proposal;
  if (!passage.lexemes[cue.to - 1]?.reporting?.classes.has("judge")) return proposal;
  const last = content.at(-1);
  const object = objectAt(passage, cue.to);
  const verb = object && sayingBehind(passage, object.to);
  if (!last || !object || verb === undefined) return proposal;
  const from = passage.lower[verb + 1] === "that" ? verb + 2 : verb + 1;
  const isMarked = passage.stretches.some(({ inner }) => inner.from >= from && inner.to <= last.to);
  if (!isMarked || last.from > verb) return proposal;
  return withParts(proposal, [{ from, to: last.to }], { from: verb, to: verb + 1 }, object);
}

/** Whom the verb before word `from` has for its object: a name or a pronoun. */
function objectAt(passage: Passage, from: number): TokenRange | undefined {
  const word = lowerAt(passage, from);
  if (OBJECT_PRONOUNS.has(word) && !/^(?:it|us|me|you)$/.test(word)) return { from, to: from + 1 };
  // The "for" that follows is not the object's.
  const to = phraseEnd(passage, from, Math.min(passage.length, from + REACH), CORE);
  for (let i = from; i < to; i++) if (passage.name[i] !== 0) return { from, to };
  return undefined;
}

/** The "saying" that a "for" or "of" behind word `from` leads to, in the same clause. */
function sayingBehind(passage: Passage, from: number): number | undefined {
  for (let i = from; i < Math.min(passage.length - 2, from + REACH); i++) {
    if (passage.stretch[i] !== 0 || (isPunctuation(passage, i) && !/^[-–]$/.test(wordAt(passage, i)))) return undefined;
    const verb = passage.lexemes[i + 1]?.reporting;
    // "for speaking in a rough manner": how, not what.
    const isSaying =
      verb?.lemma !== "speak" &&
      verb?.forms.has("gerund") === true &&
      (verb.classes.has("say") || verb.classes.has("call"));
    if (/^(?:for|of)$/.test(lowerAt(passage, i)) && isSaying) return i + 1;
  }
  return undefined;
}
