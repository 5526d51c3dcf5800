import { expect, test } from "vitest";
import { judgeScareQuotes, judgeSpeakers, type SpeakerGold } from "../../../src/training/evaluate/judge-speakers.ts";

const GOLD: SpeakerGold = {
  id: "a",
  text: "",
  quotes: [
    { start: 0, end: 10, kind: "speech", speaker: "Mary Okoro" },
    { start: 20, end: 30, kind: "scare", speaker: null },
    { start: 40, end: 50, kind: "scare", speaker: null },
    { start: 60, end: 70, kind: "speech", speaker: "John Smith" },
    { start: 80, end: 90, kind: "speech", speaker: null },
  ],
};

const record = (type: string, start: number, end: number, name: string | null, confidence = 0.9) => ({
  article: "a",
  type,
  spans: [{ start, end }],
  speaker: { name },
  confidence,
});

test("answers are judged by name without titles, and missing ones counted", () => {
  const records = [record("direct", 0, 10, "Ms Mary Okoro"), record("mixed", 55, 70, null)];
  expect(judgeSpeakers([GOLD], records)).toEqual({
    answers: [{ confidence: 0.9, isRight: true }],
    found: 2,
    unanswered: 1,
  });
});

test("a name for a speaker who has none is a wrong answer, none is no answer", () => {
  expect(judgeSpeakers([GOLD], [record("direct", 80, 90, "Mary Okoro", 0.6)])).toEqual({
    answers: [{ confidence: 0.6, isRight: false }],
    found: 0,
    unanswered: 0,
  });
  expect(judgeSpeakers([GOLD], [record("direct", 80, 90, null)])).toEqual({ answers: [], found: 0, unanswered: 0 });
});

test("scare quotes told, missed, and speech taken for one", () => {
  const records = [record("scare", 20, 30, null), record("scare", 61, 70, null), record("direct", 40, 50, null)];
  expect(judgeScareQuotes([GOLD], records)).toEqual({ gold: 2, right: 1, wrong: 1 });
});
