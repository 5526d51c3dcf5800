/** Reports that are none: what is won, given away or attacked, and what a source asks for itself. */
import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import type { TokenRange } from "../../../../document/span.ts";
import { SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { isFiniteReport } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { isHeadline } from "./answers/headline-tails.ts";

/** "Garcia claimed a silver medal", "the flood claimed 12 lives": nobody says anything. */
export function isFeat(passage: Passage, { cue, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || passage.lexemes[cue.to - 1]?.reporting?.lemma !== "claim") return false;
  if (first.from !== cue.to || passage.stretch[first.from] !== 0) return false;
  for (let i = first.from; i < Math.min(first.to, first.from + LONGEST_PRIZE); i++) {
    const word = lowerAt(passage, i);
    if (PRIZES.test(word)) return true;
    if (/^(?:that|to|he|she|they|it|is|was|were|had|has|of|in|on|for|responsibility|credit)$/.test(word)) return false;
  }
  return false;
}

const PLACE = 1 + ENTITY_TYPES.indexOf("LOC");

/** Of reports without marks and without a source that the model is no surer of than this one in four is one in PolNeAR's development part. */
const UNSURE = 0.9;

/** "Its loss is raising concerns about next year": nobody's, and a guess. */
export function isGuess(passage: Passage, { source, cue, content, method, score }: Proposal): boolean {
  if (source || !cue || method !== "model" || score >= UNSURE) return false;
  return content.every((range) => {
    for (let i = range.from; i < range.to; i++) if (passage.stretch[i] !== 0) return false;
    return true;
  });
}

/** "A Chicago firm called Halsted Partners": that is its name, and nobody calls it so. */
export function isNaming(passage: Passage, { cue, source, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || content.length > 1 || first.from !== cue.to || source?.to !== cue.from) return false;
  if (!/^(?:called|named|dubbed)$/.test(lowerAt(passage, cue.from)) || cue.to - cue.from > 1) return false;
  const noun = lowerAt(passage, cue.from - 1);
  // "The first time she named Minning"
  // "a retired postman from Graz called Kyrillos Gadalla"
  const isOfPlace = passage.name[cue.from - 1] === PLACE && /^(?:an?|another|one)$/.test(lowerAt(passage, source.from));
  if (!isOfPlace && (!/^\p{Ll}/u.test(noun) || SUBJECT_PRONOUNS.has(noun) || passage.name[cue.from - 1] !== 0))
    return false;
  for (let i = first.from; i < first.to; i++) if (passage.name[i] === 0 || passage.stretch[i] !== 0) return false;
  return true;
}

/** 'he added "life-saver" to his resumé': what it is added to holds words, and nobody hears them. */
export function isAddition(passage: Passage, { cue, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || first?.from !== cue.to || !/^add(?:s|ed|ing)?$/.test(lowerAt(passage, cue.to - 1))) return false;
  const { outer } = passage.stretches[(passage.stretch[first.from + 1] ?? 0) - 1] ?? {};
  if (outer?.from !== first.from || outer.to - outer.from > LONGEST_ADDED || outer.to >= first.to) return false;
  return lowerAt(passage, outer.to) === "to" && OWNER.test(lowerAt(passage, outer.to + 1));
}

/** Most words so added, with their marks. */
const LONGEST_ADDED = 6;
const OWNER = /^(?:his|her|its|their|my|our|your|the|an?)$/;

/** '“No Other Choice” follows a man who feels he’s “made it”': what happens in a work, to nobody who could be quoted. */
export function isPlot(passage: Passage, { cue, source }: Proposal): boolean {
  if (!cue || !source) return false;
  const frame = frameAt(passage, cue.from);
  const title = passage.stretches[(passage.stretch[frame.from + 1] ?? 0) - 1];
  if (title?.outer.from !== frame.from || title.outer.to > source.from || !PLOTS.test(lowerAt(passage, title.outer.to)))
    return false;
  return isTitled(passage, title.inner) && /^(?:who|he|she|they|it)$/.test(lowerAt(passage, source.to - 1));
}

const PLOTS = /^(?:follows|centers|centres|tells|stars|sees|chronicles|depicts|revolves|finds|casts)$/;

/** Whether all longer words of a range have capitals, as those of a title do. */
function isTitled(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^\p{Ll}{4,}$/u.test(wordAt(passage, i))) return false;
  return true;
}

/** "Officers were called to Great Junction Street", "She is not named as a defendant": where somebody went, and what a paper does not say. */
export function isSummons(passage: Passage, { cue, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || passage.stretch[first.from] !== 0) return false;
  const words = passage.lower.slice(cue.from, cue.to).join(" ");
  // "briefed journalists on condition that he not be identified"
  const that = lowerAt(passage, first.from) === "that" ? first.from : first.from - 1;
  if (passage.lower[that] === "that" && passage.lower[that - 1] === "condition") return true;
  // "Webster calls her in"
  if (/^call(?:s|ed)$/.test(words) && CALLED_IN.test(passage.lower.slice(first.from, first.to).join(" "))) return true;
  // "were hesitant to speak on the record"
  if (
    /\bspeak on$/.test(words) &&
    /^the (?:record|condition)$/.test(passage.lower.slice(first.from, first.from + 2).join(" "))
  )
    return true;
  // "Disruptions were also reported at the school"
  if (/\bwere (?:also )?reported (?:at|in)$/.test(words)) return true;
  // "filed two counts of breaching the conditions"
  if (
    /^filed$/.test(words) &&
    /^(?:counts?|charges) of$/.test(passage.lower.slice(first.from - 2, first.from).join(" "))
  )
    return true;
  // "has written a letter to Minister Anne Lee"
  if (
    /\b(?:written|wrote)$/.test(words) &&
    /^letter to$/.test(passage.lower.slice(first.from - 2, first.from).join(" "))
  )
    return true;
  // "Aldermen voted 7-0 to table a motion"
  if (/\bvoted \d/.test(words)) return true;
  // "Police trainees investigated over rioting"
  const isHeld = HELD.test(words) && isHeadline(passage);
  return (SUMMONS.test(words) || isHeld) && !/^(?:account|order|action)$/.test(lowerAt(passage, cue.to));
}

/** "A MASSIVE |fire| left four families “devastated”": no verb at all. */
export function isBlaze(passage: Passage, { cue }: Proposal): boolean {
  return cue !== undefined && cue.to - cue.from === 1 && lowerAt(passage, cue.from) === "fire";
}

const HELD = /\b(?:investigated|arrested|held|quizzed|charged|jailed|refused|approved) (?:over|for|with|after|in)$/;
const CALLED_IN = /^(?:him|her|them|it|me|us) (?:in|up|back|over|off|down)(?: [,.]| to| for| and|$)/;
const SUMMONS =
  /^(?:(?:(?:have |has |had )?been|was|were|being) called (?:out )?to|(?:is|are|was|were) not (?:named|identified) as|(?:is|are|was|were|been|being) charged(?: with)?)$/;

/** Most words up to the prize: "a second straight Grand Slam title". */
const LONGEST_PRIZE = 7;
const PRIZES =
  /^(?:medals?|gold|silver|bronze|trophy|crown|lives|life|points|wickets?|podium|scalps?|titles?|championships?|berth|spot|pole|honou?rs)$/;

/** 'A diplomat who asked not to be named called it "a photo op"': what the diplomat called it, not what was asked; nothing where that is read already. */
export function namelessByRequest(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const { cue, content } = proposal;
  const last = content.at(-1);
  const { lower } = passage;
  if (!cue || !last || lower[cue.from - 1] !== "who") return [proposal];
  const request = REQUEST.exec(lower.slice(cue.from, cue.from + 5).join(" "))?.[0];
  if (!request) return [proposal];
  const at = cue.from + request.split(" ").length - 1;
  for (let verb = at + 1; verb < Math.min(last.to, at + LONGEST_REASON); verb++) {
    if (passage.stretch[verb] !== 0) return [proposal];
    if (!isFiniteReport(passage, verb)) continue;
    const source = { from: phraseStart(passage, cue.from - 1), to: verb };
    const said: TokenRange = { from: lower[verb + 1] === "that" ? verb + 2 : verb + 1, to: last.to };
    return said.from < said.to ? [withParts(proposal, [said], { from: verb, to: verb + 1 }, source)] : [proposal];
  }
  return [];
}

const REQUEST =
  /^(?:asked not to be|asked to be|declined to be|refused to be|wanted not to be|wished not to be) (?:named|identified|quoted|called|known|referred)(?= |$)/;

/** Most words between "named" and the verb: "because he was not authorised to speak". */
const LONGEST_REASON = 16;

/** Where the phrase before a "who" at word `end` starts: at its article. */
function phraseStart({ lower }: Passage, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 10); i--) if (/^(?:an?|the|one|another)$/.test(lower[i] ?? "")) return i;
  return end - 1;
}
