import { expect, test } from "vitest";
import {
  clauseSubject,
  subjectAfter,
  subjectBefore,
} from "../../../../../src/analysis/quotes/attribution/grammar/source-phrase.ts";
import type { Passage } from "../../../../../src/analysis/quotes/attribution/passage.ts";
import { readMarked, wordsOf } from "../../../../support/marked-passage.ts";

/** The first passage of a marked line, and the words of its cue. */
function read(line: string): { readonly passage: Passage; readonly from: number; readonly to: number } {
  const { passages, proposals } = readMarked(line);
  const [passage] = passages;
  const cue = proposals[0]?.cue;
  if (!passage || !cue) throw new Error(`no cue: ${line}`);
  return { passage, ...cue };
}

test.each([
  // Appositions, and what stands before a comma.
  ["{Libby Schaaf}, the mayor of Oakland, <c said> <q no>.", "Libby Schaaf , the mayor of Oakland"],
  ["Her campaign manager, {Robby Mook}, <c suggested> <q haste>.", "Her campaign manager , Robby Mook"],
  ["{Raphael Lemkin}, who coined^VBD the word, once <c said> <q it>.", "Raphael Lemkin , who coined the word"],
  // Relative clauses and participles without commas.
  [
    "Current and former officials who spoke^VBD with the Post <c said> <q so>.",
    "former officials who spoke with the Post",
  ],
  [
    "A panel of reporters led^VBN by {Chris Matthews} <c agreed> <q on it>.",
    "A panel of reporters led by Chris Matthews",
  ],
  ["An ad that aired^VBD in Iowa <c says> <q so>.", "An ad that aired in Iowa"],
  [
    "The sides are^VBP close, a second person briefed^VBD on the call <c said> <q so>.",
    "a second person briefed on the call",
  ],
  ["The sides are^VBP close, {Lee} worked^VBD on the plan <c said> <q so>.", "the plan"],
  ["They want^VBP more and vote^VBP and <c say> <q so>.", "–"],
  // Verbs of other clauses are no part of a phrase.
  ["The speech included^VBD {Trump} <c vowing> <q revenge>.", "Trump"],
  ["His team is likely to help^VB {Rubio} <c convince> <q them>.", "Rubio"],
  ["The bank expects^VBZ growth, its chief economist <c said> <q on Friday>.", "its chief economist"],
  // Owners of a noun that reports.
  ["They rejected her <c argument> <q that it was late>.", "her"],
  ["Rates stayed^VBD despite budget hawks' <c warnings> <q of ruin>.", "budget hawks"],
  ["The agenda drew^VBD {Trump}'s <c scorn> <q for cuts>.", "Trump"],
  // Hyphens are no ends.
  ["Then the just - elected leader <c said> <q no>.", "the just - elected leader"],
  ["It was^VBD over, and <c said> <q so>.", "–"],
  ["Over by noon, <c said> <q so>.", "–"],
  ["He named bigotry as one of the <c reasons> <q they should vote>.", "–"],
])("before the verb: %s", (line, expected) => {
  const { passage, to } = read(line);
  expect(wordsOf(passage, subjectBefore(passage, to - 1, 0))).toBe(expected);
});

test.each([
  ["“No,” <c said> {Hugh Hill}, a doctor, <q no>.", "Hugh Hill , a doctor"],
  ["<q It is late>, <c said> immigration attorney {Yadin Elam} on Friday.", "immigration attorney Yadin Elam"],
  ["<q It is late>, <c said> the 46-year-old.", "the 46 - year - old"],
  ["<q It is late>, <c said> him.", "–"],
  ["<q It is late>, <c said> today.", "–"],
  ["“No,” <c said> {Kristen Day}, a director, <q no>.", "Kristen Day , a director"],
  ["<q It is late>, <c say> experts.", "experts"],
  ["<q It is late>, <c said> local officials, who left.", "local officials"],
  ["<q It is late>, <c said> of the senator.", "–"],
  ["<q It is late>, <c submitted> cookie recipes for the polls.", "–"],
  [
    "<q It is late>, <c said> the company's recently named^VBN chair {Marcelo Claure} in an email.",
    "the company 's recently named chair Marcelo Claure",
  ],
  ["<q It is late>, <c said> a newly elected^VBN mayor recently.", "a newly elected mayor"],
  // Behind a preposition.
  ["He left, <c according to> him, <q in May>.", "him"],
  ["<q It is late>, <c according to> freshly filed reports^NNS.", "freshly filed reports"],
  ["<q It is late>, <c according to> a count by the Associated Press.", "a count by the Associated Press"],
  ["<q It is late>, <c according to> a CNN tally^NN, but nobody knows.", "a CNN tally"],
  ["<q It is late>, <c according to> pool reports^NNS.", "pool reports"],
  ["<q It is late>, <c according to> a poll released^VBN last Thursday.", "a poll released last Thursday"],
  [
    "<q It is late>, <c according to> an email from the president obtained^VBN by the Post.",
    "an email from the president obtained by the Post",
  ],
  ["<q It is late>, <c according to> the ministry on Friday.", "the ministry"],
  ["<c According to> state law, <q no one may ask>.", "state law"],
  ["<q It is late>, <c according to> {John Roe}, the mayor.", "John Roe , the mayor"],
])("behind the verb: %s", (line, expected) => {
  const { passage, to } = read(line);
  expect(wordsOf(passage, subjectAfter(passage, to - 1, passage.length))).toBe(expected);
});

test.each([
  // "The" is no name.
  ["The company opened^VBD its doors, <c adding> <q that it was late>.", "The company"],
  ["Thirty - seven percent voted^VBD, <c saying> <q it was late>.", "Thirty - seven percent"],
  ["Several Republican leaders^NNS met^VBD, <c saying> <q it was late>.", "Several Republican leaders"],
  ["The New York businessman^NN praised^VBD him, <c saying> <q so>.", "The New York businessman"],
  ["{Abe} met^VBD {Kono} and <c said> <q so>.", "Abe"],
  ["{Carly Fiorina} threw^VBD her support behind him, <c saying> <q so>.", "Carly Fiorina"],
  // Behind what is fronted.
  ["On Friday, {Abe} met^VBD {Kono}, <c saying> <q so>.", "Abe"],
  ["At an event in Ames, Iowa, on Sunday, Mrs. {Clinton} tried^VBD again, <c saying> <q so>.", "Mrs. Clinton"],
  ["In Ames, he tried^VBD again, <c saying> <q so>.", "he"],
  ["Meanwhile {Rihanna} spoke^VBD at length, <c saying> <q so>.", "Rihanna"],
  ["Still, the mayor waited^VBD, <c saying> <q so>.", "the mayor"],
  ["While in Rome <c saying> <q so>.", "–"],
  // Appositions before the verb.
  ["{Libby Schaaf}, the mayor of Oakland, spoke^VBD out, <c saying> <q so>.", "Libby Schaaf , the mayor of Oakland"],
  ["{Libby Schaaf} spoke^VBD out, the mayor, <c saying> <q so>.", "Libby Schaaf"],
  ["But the mayor spoke^VBD out, <c saying> <q so>.", "the mayor"],
  ["Describing a trip, and <c saying> <q her foot was swollen>, she was^VBD taken home.", "–"],
])("of the clause: %s", (line, expected) => {
  const { passage, from } = read(line);
  expect(wordsOf(passage, clauseSubject(passage, 0, from))).toBe(expected);
});
