import { expect, test } from "vitest";
import { toAttribution } from "../../../../../src/analysis/quotes/attribution/proposal.ts";
import { mendSource } from "../../../../../src/analysis/quotes/attribution/sources/mend-source.ts";
import { type Span, textOf } from "../../../../../src/document/span.ts";
import { readMarked } from "../../../../support/marked-passage.ts";

/** "source | cue | content" of the first answer marked in a line, when its source has been looked at. */
function mended(line: string): string {
  const { article, passages, proposals } = readMarked(line);
  const [passage] = passages;
  const [proposal] = proposals;
  if (!passage || !proposal) throw new Error(`no answer: ${line}`);
  const found = toAttribution(passage, mendSource(passage, proposal));
  const words = (spans: readonly Span[] = []): string => spans.map((span) => textOf(article.text, span)).join(" … ");
  return [found?.source, found?.cue, found?.content].map(words).join(" | ");
}

test.each([
  [
    "led to it, with what led them before the verb",
    "<s All this> has led^VBN the journalist {Dainis Ivans} <c to fear> <q that it rained>.",
    "the journalist Dainis Ivans | to fear | it rained",
  ],
  [
    "led to it by a verb without its to",
    "<s Her comments> prompted^VBD some^DT analysts^NNS to <c fear> <q that it rained>.",
    "some analysts | fear | it rained",
  ],
  [
    "led to it, and found",
    "It prompted^VBD <s {Sanders}> in 2011 <c to say> <q that it rained>.",
    "Sanders | to say | it rained",
  ],
  [
    "led to nothing, where another verb stands between",
    "It led^VBD to talks, and <s {Reid}> wants^VBZ <c to say> <q that it rained>.",
    "Reid | to say | it rained",
  ],
  [
    "cut off from what was put up",
    "<q It rained>, <c read> <s one {ORG Twitter}> post.",
    "one Twitter post | read | It rained",
  ],
  [
    "cut off from the noun that it begins with",
    "Shop^NN <s owner {Tony Marsh}> <c thought> <q that it rained>.",
    "Shop owner Tony Marsh | thought | it rained",
  ],
  ["an age", "{Maisie}, <s 10>, <c thought> <q that it rained>.", "Maisie | thought | it rained"],
  ["a number of others", "They back {Clinton}, <s 39> <c said> <q that it rained>.", "39 | said | it rained"],
  [
    "cut off from its article",
    "After the vote, a clearly <s frustrated {Gabbott}> <c said> <q that it rained>.",
    "a clearly frustrated Gabbott | said | it rained",
  ],
  [
    "cut off from nothing",
    "It rained, and <s owner {Tony Marsh}> <c said> <q that it poured>.",
    "owner Tony Marsh | said | it poured",
  ],
  ["a platform", "<q It rained>, <c said> <s {ORG Twitter}> on Monday.", "Twitter | said | It rained"],
  [
    "in a cue it ends",
    "<q He has secured funds>, <c according to {Cho}>.",
    "Cho | according to | He has secured funds",
  ],
  [
    "in a cue it begins",
    "<q He has funds>, <s The> <c said report further says>.",
    "The said report | further says | He has funds",
  ],
  [
    "of another kind than a name",
    "It is <s worth^JJ> <c mentioning^VBG> <q that it rained>.",
    " | mentioning | it rained",
  ],
  ["a finite verb behind it", "<s worth^JJ> <c mentions^VBZ> <q that it rained>.", "worth | mentions | it rained"],
  ["an adverb", "<s there^EX> <c says^VBZ> <q that it rained>.", " | says | it rained"],
  ["many stand alone", "So <s many^JJ> <c claiming^VBG> <q that it rained>.", "many | claiming | it rained"],
  [
    "two words",
    "It is <s hardly worth^JJ> <c mentioning^VBG> <q that it rained>.",
    "hardly worth | mentioning | it rained",
  ],
  ["a name", "So <s {Worth^JJ}> <c claiming^VBG> <q that it rained>.", "Worth | claiming | it rained"],
  ["before its participle", "{Abe} also met^VBD <s {Hagerty}>, <c saying> <q he hoped>.", "Abe | saying | he hoped"],
  ["who said it before", "So said^VBD <s {Hagerty}>, <c adding> <q he hoped>.", "Hagerty | adding | he hoped"],
  [
    "by whom it was done",
    "{Abe} was met^VBD by <s {Hagerty}>, <c saying> <q he hoped>.",
    "Hagerty | saying | he hoped",
  ],
  ["further off", "{Abe} met^VBD <s {Hagerty}> at noon, <c saying> <q he hoped>.", "Hagerty | saying | he hoped"],
  ["without a verb between", "{Abe} and <s {Hagerty}>, <c saying> <q he hoped>.", "Hagerty | saying | he hoped"],
  [
    "behind words in marks",
    "{Abe} “met^VBD” with^IN <s {Hagerty}>, <c saying> <q he hoped>.",
    "Hagerty | saying | he hoped",
  ],
  ["at the head of the line", "<s {Hagerty}>, <c saying> <q he hoped>.", "Hagerty | saying | he hoped"],
  [
    "a cue of two words",
    "{Abe} also met^VBD <s {Hagerty}>, <c saying that> <q he hoped>.",
    "Hagerty | saying that | he hoped",
  ],
  ["no comma", "{Abe} also met^VBD <s {Hagerty}> <c saying> <q he hoped>.", "Hagerty | saying | he hoped"],
  ["none was found", "{Abe} met^VBD the envoy, <c saying> <q he hoped>.", "Abe | saying | he hoped"],
  [
    "in front",
    "In this meeting {Rasoulian} referred^VBD to the accord, <c saying> <q it held>.",
    "Rasoulian | saying | it held",
  ],
  ["no verb of saying", "{Abe} also met^VBD <s {Hagerty}>, <c hoping> <q it held>.", "Hagerty | hoping | it held"],
  [
    "of footage",
    "The ad uses^VBZ footage of {Hillary Clinton} <c asking> <q why she is behind>.",
    "Hillary Clinton | asking | why she is behind",
  ],
  [
    "whom another source stands behind",
    "Footage of <s {Hillary Clinton}> <c asking> <q why>.",
    "Hillary Clinton | asking | why",
  ],
  [
    "with somebody",
    "They differ^VBP, with the minister {Ayman Safadi} <c warning of> <q a war>.",
    "the minister Ayman Safadi | warning of | a war",
  ],
  [
    "with somebody, no comma",
    "They differ^VBP with the minister {Ayman Safadi} <c warning of> <q a war>.",
    "Ayman Safadi | warning of | a war",
  ],
  [
    "with somebody and who that is",
    "<s {Dube}> urged^VBD them to return, with his deputy^NN, {Ruth Sithole}, <c describing> <q the strike as suicide>.",
    "his deputy, Ruth Sithole | describing | the strike as suicide",
  ],
  [
    "with somebody, who reports nothing",
    "<s {Dube}> broke^VBD with the minister^NN, <c describing> <q the strike as suicide>.",
    "Dube | describing | the strike as suicide",
  ],
  [
    "a day",
    "{ORG Northwind Energy plc} (“Northwind”), the developer, <s today> <c announced> <q an agreement>.",
    "Northwind Energy plc (“Northwind”), the developer | announced | an agreement",
  ],
  [
    "what is called so",
    "It shelved^VBD it, <s a^DT move^NN President {Rosa Quispe}> <c called> <q a slap in the face>.",
    "President Rosa Quispe | called | a slap in the face",
  ],
  [
    "a mood",
    "Later <s a^DT terse^NN {Pat Miller}> <c said> <q it was late>.",
    "a terse Pat Miller | said | it was late",
  ],
  ["with a body", "They differ^VBP, with the court <c saying> <q it is void>.", "the court | saying | it is void"],
  ["a comma between", "They, with, the court <c saying> <q it is void>.", " | saying | it is void"],
  [
    "another verb",
    "<s {Mutsumi Kaneko} disagreed^VBD>, <c asking> <q what it was for>.",
    "Mutsumi Kaneko | asking | what it was for",
  ],
  [
    "another verb and its object",
    "<s {Mutsumi Kaneko} rallied^VBN supporters> <c asking> <q what it was for>.",
    "Mutsumi Kaneko | asking | what it was for",
  ],
  [
    "whose name it is",
    "<s an academic named^VBN {Eric Kingson}> <c asking> <q what it was for>.",
    "an academic named Eric Kingson | asking | what it was for",
  ],
  [
    "when it was",
    "<s a man arrested^VBN Friday> <c asking> <q for help>.",
    "a man arrested Friday | asking | for help",
  ],
  [
    "where it was",
    "<s a man arrested^VBN in Ohio> <c asking> <q for help>.",
    "a man arrested in Ohio | asking | for help",
  ],
  ["who it is", "<s a man who^WP left^VBD> <c asking> <q for help>.", "a man who left | asking | for help"],
  ["led by", "<s The {ORG BJP}-led^VBN party> <c saying> <q it won>.", "The BJP-led party | saying | it won"],
  [
    "in the content",
    "“It is hard^JJ,” <c said^VBD> <q {Salve}, “these women are farmers”>.",
    "Salve | said | these women are farmers",
  ],
  ["that is all of the content", "“It is hard^JJ,” <c said^VBD> <q {Salve}>.", "Salve | said | Salve"],
])("a source %s", (_, line, expected) => expect(mended(line)).toBe(expected));
