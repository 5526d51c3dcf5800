import { describe, expect, test } from "vitest";
import { verbForms } from "../../src/lexicon/inflect-verb.ts";
import { reportingVerb } from "../../src/lexicon/reporting-verbs.ts";

test.each([
  ["say", "says", "said", "said", "saying"],
  ["tell", "tells", "told", "told", "telling"],
  ["deny", "denies", "denied", "denied", "denying"],
  ["admit", "admits", "admitted", "admitted", "admitting"],
  ["write", "writes", "wrote", "written", "writing"],
  ["agree", "agrees", "agreed", "agreed", "agreeing"],
  ["argue", "argues", "argued", "argued", "arguing"],
  ["stress", "stresses", "stressed", "stressed", "stressing"],
  ["shout", "shouts", "shouted", "shouted", "shouting"],
  ["refer", "refers", "referred", "referred", "referring"],
  ["quip", "quips", "quipped", "quipped", "quipping"],
  ["shrug", "shrugs", "shrugged", "shrugged", "shrugging"],
  ["regret", "regrets", "regretted", "regretted", "regretting"],
  ["believe", "believes", "believed", "believed", "believing"],
  ["foresee", "foresees", "foresaw", "foreseen", "foreseeing"],
  ["hint", "hints", "hinted", "hinted", "hinting"],
])("forms of %s", (base, third, past, participle, gerund) => {
  expect(verbForms(base)).toEqual({ base, third, past, participle, gerund });
});

describe("reportingVerb", () => {
  test.each([
    ["told", "tell", "tell", "past"],
    ["adding", "add", "say", "gerund"],
    ["snapped", "snap", "say", "past"],
    ["criticized", "criticize", "judge", "past"],
    ["vows", "vow", "say", "third"],
    ["dubbed", "dub", "call", "past"],
  ] as const)("%s", (word, lemma, reportingClass, form) => {
    const verb = reportingVerb(word);
    expect(verb?.lemma).toBe(lemma);
    expect(verb?.classes.has(reportingClass)).toBe(true);
    expect(verb?.forms.has(form)).toBe(true);
  });

  test.each(["table", "the", "", "constructor"])("%j is none", (word) => {
    expect(reportingVerb(word)).toBeUndefined();
  });
});
