/** Contents that were a pronoun and nothing else. */
import { expect, test } from "vitest";
import { mend } from "../../../../support/mended-line.ts";

test.each<[what: string, line: string, reports: readonly string[]]>([
  [
    "what it stands for",
    "{Sanders}'s victory^NN, <q which> <s {Clinton}> <c conceded^VBD> at^IN 8 p.m., confirmed^VBD the trend.",
    ["Clinton: Sanders's victory"],
  ],
  [
    "what it stands for, a noun that looks like a verb in it",
    "{Sanders}' win^NN in^IN {LOC New Hampshire}, <q which> was^VBD <c projected^VBN by> <s two networks>, comes^VBZ late.",
    ["two networks: Sanders' win in New Hampshire"],
  ],
  [
    "whom it stands for",
    "He continued^VBD with the former executive {Carly Fiorina}, <q who> <s he> <c named^VBD> last week.",
    ["he: the former executive Carly Fiorina"],
  ],
  ["nothing where nobody reports it", "The decision^NN, <q which> was^VBD <c expected^VBN>, came^VBD late.", []],
  [
    "the clause behind a that",
    "<s He> <c made^VBD the observation^NN> <q that>, from his view, there was^VBD no^DT dispute.",
    ["He: from his view, there was no dispute"],
  ],
  [
    "the clause right behind it",
    "<s A father> had <c denounced^VBN> <q that> during that hour, cadets beat^VBD the rest.",
    ["A father: during that hour, cadets beat the rest"],
  ],
  ["what was told before", "<s {Sanders}> <c rejected^VBD> <q that>, too^RB, when it came^VBD.", ["Sanders: that"]],
])("a pronoun becomes %s", (_, line, reports) => expect(mend(line)).toEqual(reports));
