import { describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

interface QuoteRecord {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: { readonly name: string | null; readonly entity: number | null } | null;
  readonly method: string;
}
interface EntityRecord {
  readonly id: number;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly country: string | null;
}

const records = async <T>(...argv: readonly string[]): Promise<T> =>
  JSON.parse((await run([...argv, "--json"])).stdout) as T;

/** What a reader knows of the seed article, word for word. */
describe("the seed", () => {
  test.each(["Dunford", "general dunford", "JOSEPH"])("five stretches by %s, in four records", async (name) => {
    const quotes = await records<QuoteRecord[]>("quotes", "--speaker", name);
    expect(quotes.map(({ text }) => text.slice(0, 24))).toEqual([
      "the nature of our bilate",
      "an attack on one is an a",
      "This is a very important",
      "the US commitment to the",
    ]);
    expect(quotes.map(({ spans }) => spans.length)).toEqual([1, 1, 2, 1]);
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(["Joseph Dunford"]));
  });

  test("Tillerson, named in the sentence before; nothing else is a quotation", async () => {
    const quotes = await records<QuoteRecord[]>("quotes", "000");
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([...Array(4).fill("Joseph Dunford"), "Rex Tillerson"]);
    expect(quotes.at(-1)?.text).toMatch(/^Our effort is to cause them/);
    const scare = await records<{ text: string; reason: string | null }[]>("quotes", "000", "--type", "scare");
    expect(scare.map(({ text }) => text)).toEqual(["two-plus-two"]);
    expect(scare[0]?.reason).not.toBeNull();
  });

  test("nine people, each once, with their roles", async () => {
    const people = await records<EntityRecord[]>("entities", "000", "--type", "person");
    expect(Object.fromEntries(people.map(({ name, role }) => [name, role]))).toEqual({
      "Shinzo Abe": "Japanese Prime Minister",
      "Joseph Dunford": "chairman of the US Joint Chiefs of Staff",
      "Kim Jong Un": "DPRK leader",
      "Donald Trump": "President",
      "Katsutoshi Kawano": "chief of the Japanese Self-Defense Forces Joint Staff",
      "William Hagerty": "US Ambassador to Japan",
      "Rex Tillerson": "US Secretary of State",
      "Moon Jae-in": "South Korean President",
      "Xi Jinping": "Chinese President",
    });
    expect(people).toHaveLength(9);
  });

  test("countries under all their names; the outlet is no entity", async () => {
    const entities = await records<EntityRecord[]>("entities", "000");
    const countries = entities.filter(({ type, country }) => type === "LOC" && country !== null);
    expect(countries.filter(({ country }) => country === "US")).toHaveLength(1);
    const korea = countries.filter(({ country }) => country === "KP");
    expect(korea.map(({ name, aliases }) => [name, ...aliases].toSorted())).toEqual([
      ["DPRK", "Democratic People's Republic of Korea", "North Korea"],
    ]);
    expect(entities.some(({ name }) => name === "CGTN")).toBe(false);
    expect(entities.filter(({ name }) => name.length < 2)).toEqual([]);
  });

  test("speakers carry the ids of entities", async () => {
    const people = await records<EntityRecord[]>("entities", "000", "--type", "person");
    for (const { speaker } of await records<QuoteRecord[]>("quotes", "000")) {
      expect(people.find(({ id }) => id === speaker?.entity)?.name).toBe(speaker?.name);
    }
  });

  test("captions once each, the widget line not at all, the date from a caption", async () => {
    const article = await records<{
      date: unknown;
      body: string;
      captions: readonly { count: number; credit: string }[];
    }>("show", "000");
    expect(article.date).toEqual({ value: "2017-08-18", from: "caption" });
    expect(article.captions.map(({ count, credit }) => [count, credit])).toEqual([
      [4, "AFP Photo"],
      [2, "AFP Photo"],
    ]);
    expect(article.body).not.toContain("2104km");
    const { stdout } = await run(["show", "000"]);
    expect(stdout.match(/meets with Japan/g)).toHaveLength(1);
    expect(stdout).not.toContain("2104km");
  });
});
