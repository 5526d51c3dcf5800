import { expect, test } from "vitest";
import { capitalShare, isHeading, isTitle, startsList } from "../../../src/parser/blocks/title.ts";

interface Surroundings {
  /** Characters of the passage behind, none at the end of the file. */
  readonly next?: number;
  /** Empty lines between them. */
  readonly gap?: number;
  readonly lines?: number;
  readonly last?: boolean;
}

/** "title" and "heading", as far as `line` may be one, with what follows it. */
function rolesOf(line: string, { next = 200, gap = 1, lines = 1, last = false }: Surroundings = {}): string {
  const passage = { start: 0, end: line.length, gap: 1, lines };
  const behind = last ? undefined : { start: line.length + 1, end: line.length + 1 + next, gap, lines: 1 };
  const roles = [isTitle(line, passage, behind) && "title", isHeading(line, passage, behind) && "heading"];
  return roles.filter((role) => role !== false).join(" ");
}

const words = (count: number, word: string): string => Array<string>(count).fill(word).join(" ");

test.each<[line: string, surroundings: Surroundings, roles: string]>([
  ["Mayor opens the bridge", {}, "title heading"],
  ["Mayor opens the bridge", { last: true }, ""],
  ["Mayor opens the bridge", { next: 22 }, "title"],
  ["Mayor opens the bridge", { next: 23 }, "title heading"],
  ["Mayor opens the bridge", { gap: 0 }, "title heading"],
  ["Mayor opens the bridge", { lines: 3 }, "title"],
  ["Mayor opens the bridge", { lines: 4 }, ""],
  // signs at the end
  ["Mayor Opens Bridge.", {}, "title"],
  ["Mayor Opens Bridge.", { gap: 0 }, ""],
  ["Mayor opens the bridge.", {}, ""],
  ["Mayor Opens Bridge…”", {}, "title"],
  ["Who opens the bridge?", {}, "title heading"],
  ["Who opens the bridge?", { next: 10 }, ""],
  ["Who opens the bridge?", { gap: 0 }, "heading"],
  ["Who Opens Bridge?", { next: 10 }, "title"],
  ["“Who opens the bridge?”", {}, "title"],
  ["Stop!", {}, "title"],
  ["Stop it now!", { next: 5 }, ""],
  ["The bridge, which fell,", {}, ""],
  ["The bridge;", {}, "title"],
  ["The bridge (2019)", {}, "title heading"],
  ["Onions 5%", {}, "title heading"],
  ["“We will go”", {}, "title heading"],
  ["The bridge’s end?”", {}, "title"],
  ["He said:", {}, ""],
  ["U.S. TRAVEL ADVISORIES:", {}, "heading"],
  // signs within
  ["The man? No", {}, "title heading"],
  ["He fell. Again", {}, "title heading"],
  ["No! he said", {}, "title heading"],
  // how it begins
  ["onions and tea", {}, "title"],
  ["¿Onions", {}, "title heading"],
  ["5 onions", {}, "title heading"],
  ["- onions", {}, ""],
  ["Q: Why", {}, "title"],
  ["TAPPER: Why", {}, "title"],
  ["***", {}, ""],
  ["123 456", {}, "title"],
  // length
  [words(14, "The"), {}, "title heading"],
  [words(15, "The"), {}, "title"],
  [`A${"a".repeat(99)}`, {}, "title heading"],
  [`A${"a".repeat(100)}`, {}, "title"],
  [`Aa ${"a".repeat(147)}`, {}, "title"],
  [`Aa ${"a".repeat(148)}`, {}, ""],
  [`${words(52, "Aaaa")}a`, {}, "title"],
  [`${words(52, "Aaaa")}aa`, {}, ""],
  [`${words(30, "Aaaa")}.`, {}, "title"],
  [`${words(30, "Aaaa")}a.`, {}, ""],
  [`${words(30, "Aaaa")}?`, {}, "title"],
  [`${words(30, "Aaaa")}a?`, {}, ""],
  [`${words(32, "Aaaa")} ${words(8, "aaaa")}`, {}, "title"],
  [`${words(32, "Aaaa")} ${words(9, "aaaa")}`, {}, ""],
  [`${words(17, "Aaa")} ${words(3, "aaa")}.`, {}, "title"],
  [`${words(17, "Aaa")} ${words(4, "aaa")}.`, {}, ""],
  [`${words(7, "Aaa")} ${words(3, "aaa")}?`, { next: 5 }, "title"],
  [`${words(7, "Aaa")} ${words(4, "aaa")}?`, { next: 5 }, ""],
])("%j %j may be: %s", (line, surroundings, roles) => {
  expect(rolesOf(line, surroundings)).toBe(roles);
});

test.each([
  ["Mayor Opens the Bridge", 1],
  ["Mayor  opens the bridge", 1 / 3],
  ["the of and", 0],
  ["", 0],
  ["U.S. 5 Men –", 1],
  ["“Go” he", 0.5],
  ["Theatre android", 0.5],
])("of the longer words of %j begin with a capital: %d", (line, share) => {
  expect(capitalShare(line)).toBeCloseTo(share);
});

test.each(["- a", "• a", "•a", "* a", "*a", "1. a", "(1) a", "1) a", "12. a", "(a) b", "a) b", "– a", "— a"])(
  "%j is an item",
  (line) => expect(startsList(line)).toBe(true),
);
test.each(["-a", "123. a", "1.a", "(ab) b", "a)b", "x - a", "-  ", "1. ", "x 1. a", "x (a) b", "x • a"])(
  "%j is none",
  (line) => expect(startsList(line)).toBe(false),
);
