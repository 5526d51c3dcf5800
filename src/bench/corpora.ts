/** Texts to measure on: a folder of the caller's, or texts made here, so that a clone alone can run the benchmark. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "../training/random.ts";

const PEOPLE =
  "Ana Lima|Bob Hale|Joseph Dunford|Shinzo Abe|Mary O’Neill|Kofi Mensah|Li Wei|Olga Petrova|Jean-Luc Moreau|Fatima Hassan".split(
    "|",
  );
const PLACES = "Paris|Tokyo|Lagos|Brasilia|Nairobi|Ottawa|Kuala Lumpur|New Delhi|Warsaw|Lima".split("|");
const BODIES =
  "Ministry of Finance|World Bank|Acme Corp|European Union|Red Cross|National Assembly|Reuters|Central Bank|Supreme Court|Green Party".split(
    "|",
  );
const FILLERS =
  "the plan would cost more than expected|talks are to go on next week|nobody was hurt in the accident|prices rose again in August|the vote was put off until Monday|the road had been closed since the flood|work on the bridge is about to begin|the figures were better than a year before|schools are to open earlier|the club had lost its last five games".split(
    "|",
  );

/** Texts of the articles in `folder`, or `count` articles like news, always the same. */
export function corpusTexts(folder: string | undefined, count: number): readonly string[] {
  if (folder === undefined) return Array.from({ length: count }, (_, index) => madeArticle(index));
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return found.slice(0, count).map((name) => readFileSync(join(folder, name), "utf8"));
}

/** An article of some 400 words with names and quotations in every other sentence. */
function madeArticle(seed: number, paragraphs = 12): string {
  const random = createRandom(seed + 1).next;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const sentences: readonly (() => string)[] = [
    () => `“${capital(pick(FILLERS))},” said ${pick(PEOPLE)}, who leads the ${pick(BODIES)} in ${pick(PLACES)}.`,
    () => `${pick(PEOPLE)} told the ${pick(BODIES)} that ${pick(FILLERS)}.`,
    () => `${capital(pick(FILLERS))}, and ${pick(FILLERS)}.`,
    () => `In ${pick(PLACES)}, ${pick(FILLERS)}, according to the ${pick(BODIES)}.`,
  ];
  const paragraph = (): string =>
    Array.from({ length: 3 }, () => sentences[Math.floor(random() * sentences.length)]?.() ?? "").join(" ");
  const body = Array.from({ length: paragraphs }, paragraph).join("\n\n");
  return `${pick(BODIES)} Says ${capital(pick(FILLERS))}\n\n${pick(PLACES).toUpperCase()}, Aug 18, 2017 (Reuters) - ${body}\n`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Writes `count` files into `folder`, the texts over and over. */
export function writeCorpus(folder: string, texts: readonly string[], count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `${String(index).padStart(6, "0")}.txt`), texts[index % texts.length] ?? "");
  }
}

/** Words as `wc -w` counts them. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** Texts of `length` characters that are hard on something, by what they are. */
export const GROWING: Readonly<Record<string, (length: number) => string>> = {
  "random prose": (length) => upTo(length, (index) => `${madeArticle(index, 4)}\n`),
  "one endless line": (length) => upTo(length, (index) => madeArticle(index, 4).replaceAll("\n", " ")),
  "only quotation marks": (length) => upTo(length, (index) => (index % 40 === 0 ? "\n\n" : '“ ” " ')),
  "only capitals": (length) => upTo(length, (index) => `${madeArticle(index, 2).toUpperCase()}\n`),
  "deep nesting": (length) =>
    `<html><body>${"<div>".repeat(length / 20)}${upTo(length / 2, () => "<p>Some words here. ")}`,
};

function upTo(length: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const next = part(index);
    parts.push(next);
    size += next.length;
  }
  return parts.join("").slice(0, length);
}
