/**
 * Made-up agency reports, labelled as they are made: results, standings, scoreboards, market reports. The news corpus has next to none, and
 * without them a tagger takes "Leeds 2 Derby 1" for two towns and passes "M. Taylor c Rao b Singh 42" over.
 */
import { ENTITY_TYPES, type EntityType } from "../../../document/annotations.ts";
import { countryForms } from "../../../lexicon/countries.ts";
import type { Random } from "../../random.ts";
import { type LabelledArticle, labelArticle } from "../read-corpus.ts";
import { CLUBS, EVENTS, LEAGUES, TEAM_TOWNS } from "./team-names.ts";
import { AGENCIES, COMPANIES } from "./wire-names.ts";
import { DATELINES, KINDS, PROSE, type WireKind } from "./wire-templates.ts";

type Draw = () => string;

/** Share of family names that are put together from the parts of two: no word list has them. */
const COINED_SHARE = 0.4;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `count` reports that name people and places of `news`. */
export function wireReports(news: readonly LabelledArticle[], count: number, random: Random): LabelledArticle[] {
  const draws = drawsFrom(news, random);
  return Array.from({ length: count }, (_, number) => {
    const kind = KINDS[random.below(KINDS.length)];
    const lines = kind === undefined ? [] : linesOf(kind, random);
    return labelArticle({ id: `wire-${number}`, ...fillIn(laidOut(lines, random), draws) });
  });
}

function linesOf(kind: WireKind, random: Random): string[] {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? "";
  const dateline = pick(DATELINES);
  const lines = [pick(kind.headings).replace(/ \.$/, random.next() < 0.5 ? "." : "")];
  const opening = pick(kind.openings);
  if (dateline.endsWith(" ")) lines.push(`${dateline}${opening}`);
  else lines.push(dateline, opening);
  // Tables go on with lines of one kind.
  const own = random.shuffle([...kind.body]).slice(0, 3);
  for (let line = 4 + random.below(12); line > 0; line--) lines.push(pick(random.next() < 0.7 ? own : kind.body));
  for (let line = random.below(4); line > 0; line--) lines.push(pick(PROSE));
  return lines;
}

/** Corpora put lines one below the other, or all in one. */
function laidOut(lines: readonly string[], random: Random): string {
  const [heading = "", ...rest] = lines;
  const way = random.next();
  if (way < 0.45) return lines.join(" ");
  return way < 0.75 ? lines.join("\n") : `${heading}\n\n${rest.join("\n")}`;
}

/** The text of a pattern with what is drawn for its slots, and the names in it. */
function fillIn(
  pattern: string,
  draws: ReadonlyMap<string, Draw>,
): { text: string; entities: { start: number; end: number; type: string }[] } {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = "";
  let at = 0;
  for (const match of pattern.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
    const [whole, slot = "", type] = match;
    const drawn = draws.get(slot.toLowerCase())?.() ?? "";
    const name = slot === slot.toUpperCase() ? drawn.toUpperCase() : drawn;
    text += pattern.slice(at, match.index);
    if (isEntityType(type)) entities.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + pattern.slice(at), entities };
}

function isEntityType(type: string | undefined): type is EntityType {
  return ENTITY_TYPES.some((known) => known === type);
}

/** What each slot of the patterns draws. */
function drawsFrom(news: readonly LabelledArticle[], random: Random): ReadonlyMap<string, Draw> {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? "";
  const number = (least: number, most: number): string => String(least + random.below(most - least + 1));
  const forms = [...countryForms()].filter(([form]) => form.length > 3);
  const countries = forms.flatMap(([form, { kind }]) =>
    kind === "name" && /^[^&,()]{4,15}$/.test(form) ? [form] : [],
  );
  const demonyms = forms.flatMap(([form, { kind }]) => (kind === "demonym" && !form.endsWith("s") ? [form] : []));
  const people = namesOf(news, "PERSON").filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]{2,}$/u.test(name));
  const cities = namesOf(news, "LOC").filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name) && !countries.includes(name));
  const given = people.map((name) => name.slice(0, name.indexOf(" ")));
  const families = people.map((name) => name.slice(name.indexOf(" ") + 1));
  const family: Draw = () => (random.next() < COINED_SHARE ? coined(pick(families), pick(families)) : pick(families));
  const team: Draw = () => pick(random.next() < 0.6 ? TEAM_TOWNS : CLUBS);
  const agency: Draw = () => pick(AGENCIES);
  const month: Draw = () => pick(MONTHS);
  const set: Draw = () => `${number(0, 7)}-${number(0, 7)}`;
  return new Map<string, Draw>([
    ["team", team],
    ["club", () => pick(CLUBS)],
    ["league", () => pick(LEAGUES)],
    ["event", () => pick(EVENTS)],
    ["company", () => pick(COMPANIES)],
    ["acronym", () => pick(AGENCIES.filter((name) => /^[A-Z]{3,5}$/.test(name)))],
    ["agency", agency],
    ["family", family],
    ["person", () => `${pick(given)} ${family()}`],
    ["initial", () => `${pick(given).charAt(0)}. ${family()}`],
    ["country", () => pick(countries)],
    ["demonym", () => pick(demonyms)],
    ["city", () => pick(cities)],
    ["newsroom", () => `${pick(cities)} newsroom`],
    ["weekday", () => pick(WEEKDAYS)],
    ["month", month],
    ["monthday", () => `${month()} ${number(1, 31)}`],
    ["year", () => number(1990, 2030)],
    ["iso", () => `${number(1990, 2025)}-${number(10, 12)}-${number(10, 30)}`],
    ["first", () => pick(["first", "second", "third", "premier"])],
    ["score", set],
    ["set", set],
    ["n", () => number(1, 99)],
    ["dollars", () => `$${number(1, 99)}`],
    ["dd", () => number(1, 31)],
    ["min", () => number(1, 90)],
    ["crowd", () => `${number(1, 99)},${number(100, 999)}`],
    ["crowd3", () => number(100, 999)],
    ["crowd4", () => number(1000, 9999)],
  ]);
}

/** The names of one type, each as often as it stands. */
function namesOf(news: readonly LabelledArticle[], type: EntityType): string[] {
  return news.flatMap(({ article, entities }) =>
    entities.filter((entity) => entity.type === type).map(({ start, end }) => article.text.slice(start, end)),
  );
}

/** The beginning of one name and the end of another: "Kalusek" from "Kaluwa" and "Pelusek". */
function coined(first: string, last: string): string {
  const cut = /^(?:.*?[aeiou]){1,2}/u.exec(first.toLowerCase())?.[0].length ?? 2;
  const rest = last.toLowerCase().slice(Math.floor(last.length / 2));
  return `${first.slice(0, Math.min(cut, 6))}${rest}`;
}
