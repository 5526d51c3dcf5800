import { expect, test } from "vitest";
import {
  judgeSpeakers,
  nameKey,
  type QuoteRecord,
  type SpeakerGold,
} from "../../../src/training/evaluate/judge-speakers.ts";
import { expectedCalibrationError, reliabilityTable } from "../../../src/training/evaluate/reliability.ts";

const answers = (confidence: number, right: number, wrong: number): { confidence: number; isRight: boolean }[] =>
  Array.from({ length: right + wrong }, (_, index) => ({ confidence, isRight: index < right }));

test.each([
  [[], 0],
  [answers(0.9, 9, 1), 0],
  [answers(0.9, 0, 10), 0.9],
  [answers(1, 1, 1), 0.5],
  [[...answers(0.9, 9, 1), ...answers(0.2, 10, 0)], 0.4],
])("expected calibration error of %j", (judged, expected) => {
  expect(expectedCalibrationError(judged)).toBeCloseTo(expected, 10);
});

test("the table has a row for each bin that holds an answer", () => {
  expect(
    reliabilityTable([...answers(0.95, 3, 1), ...answers(1, 1, 0), ...answers(0.1, 0, 2)])
      .split("\n")
      .slice(2),
  ).toEqual(["| 0.1–0.2 | 2 | 10.0 | 0.0 |", "| 0.9–1.0 | 5 | 96.0 | 80.0 |"]);
});

test.each([
  ["Prime Minister Shinzo Abe", "shinzo abe"],
  ["Dr. José Núñez's", "jose nunez"],
  ["The Judge", "judge"],
])("key of %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("an answer is the name that the best fitting record gives a quoted stretch", () => {
  const gold: SpeakerGold = {
    id: "a",
    text: "x".repeat(100),
    quotes: [
      { start: 0, end: 10, kind: "speech", speaker: "Ann Lee" },
      { start: 20, end: 30, kind: "speech", speaker: "Bo Xi", alt: "Xi Bo" },
      { start: 40, end: 50, kind: "speech", speaker: "Bo Xi" },
      { start: 60, end: 70, kind: "scare", speaker: null },
      { start: 80, end: 90, kind: "speech", speaker: "Ann Lee" },
    ],
  };
  const record = (
    start: number,
    end: number,
    name: string | null,
    confidence: number,
    type = "direct",
  ): QuoteRecord => ({
    article: "a",
    type,
    spans: [{ start, end }],
    speaker: { name },
    confidence,
  });
  const judged = judgeSpeakers(
    [gold],
    [
      record(0, 6, "Bo Xi", 0.3),
      record(0, 10, "Mrs Ann Lee", 0.8),
      record(22, 30, "Xi Bo", 0.6),
      record(40, 50, null, 0),
      record(60, 70, "Ann Lee", 1),
      record(80, 84, "Ann Lee", 1),
      record(80, 90, "Ann Lee", 1, "indirect"),
    ],
  );
  expect(judged).toEqual({
    answers: [
      { confidence: 0.8, isRight: true },
      { confidence: 0.6, isRight: true },
    ],
    found: 3,
    unanswered: 1,
  });
});
