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

test("scare quotes told, missed, and speech taken for one", () => {
  const records = [record("scare", 20, 30, null), record("scare", 61, 70, null), record("direct", 40, 50, null)];
  expect(judgeScareQuotes([GOLD], records)).toEqual({ gold: 2, right: 1, wrong: 1 });
});
