/** What stands beside a source and was taken into it: a label, a day, a place to post. */
import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import type { Passage } from "../passage.ts";
import { subjectBefore } from "../source-phrase.ts";
import type { SourceRule } from "./source-rule.ts";

/** "Farmers' stir: Tikait rejects …", "NEW DELHI: Union leader Tikait said": a label before a colon is no part of a name. */
export const behindLabel: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  let from = source.to;
  while (from > source.from && passage.lower[from - 1] !== ":") from--;
  return from > source.from && from < source.to ? { from, to: source.to } : undefined;
};

/** "SMUG leader Frank Mugisha today said": when it was said names nobody. */
export const beforeTime: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  let { to } = source;
  while (to > source.from + 1 && DAY.test(passage.words[to - 1] ?? "")) to--;
  if (WEEKDAY.test(passage.words[to - 1] ?? "")) {
    const before = to - 2;
    // "The report published on Monday" goes by that day.
    if (passage.lower[before] === "on" && before > source.from) {
      if (!/(?:ed|en|ld|her|him|them)$/.test(passage.lower[before - 1] ?? "")) to = before;
    } else if (before >= source.from && isNamed(passage, before)) to--;
  }
  return to < source.to ? { from: source.from, to } : undefined;
};

const DAY = /^(?:today|yesterday|tonight|recently)$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Whether a word belongs to the name of somebody or something: "Super" of Super Tuesday does not. */
function isNamed(passage: Passage, i: number): boolean {
  const type = ENTITY_TYPES[(passage.name[i] ?? 0) - 1];
  return type === "PERSON" || type === "ORG" || type === "LOC";
}

/** "Arturo Sarukhan, a former ambassador, on Twitter described": where it was said describes nothing. */
export const beforePlatform: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !PLATFORM.test(passage.words[source.to - 1] ?? "")) return undefined;
  if (passage.lower[source.to - 2] === "on" && source.to - 2 > source.from)
    return { from: source.from, to: source.to - (passage.lower[source.to - 3] === "," ? 3 : 2) };
  if (passage.lower[source.from - 1] !== "on" || source.to - source.from > 2) return undefined;
  const frame = passage.frames[passage.frameOf[source.from] ?? 0];
  const on = source.from - 1;
  return frame && on > frame.from ? subjectBefore(passage, on, frame.from) : undefined;
};

const PLATFORM = /^(?:Twitter|Facebook|Instagram|X|Telegram|TikTok|YouTube|LinkedIn)$/;

/** "CNN President On Trump: ‘We Do Not Pay Candidates’": what a label says the words are about. */
export const beforeTopic: SourceRule = (passage, cue, source) => {
  if (!source || passage.words[cue.to - 1] !== ":" || source.from !== 0 || source.to > cue.from) return undefined;
  for (let i = 1; i < source.to - 1; i++)
    if (passage.lower[i] === "on" && passage.name[i - 1] !== passage.name[i + 1]) return { from: 0, to: i };
  return undefined;
};

/** "Said Xulu: “…”": the verb before the name. */
export const behindSaid: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from < 2 || passage.words[cue.to - 1] !== ":" || source.to > cue.from)
    return undefined;
  return /^(?:Said|Says|Added|Adds|Wrote|Writes)$/.test(passage.words[source.from] ?? "")
    ? { from: source.from + 1, to: source.to }
    : undefined;
};

/** '"…," said Kristen Day, a director, reports USA Today': who reports it further is no part of who said it. */
export const beforeOuterReport: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to) return undefined;
  for (let i = source.from + 2; i < source.to - 1; i++) {
    const isVerb = /^(?:reports|reported|writes|wrote)$/.test(passage.words[i] ?? "");
    if (isVerb && passage.words[i - 1] === "," && /^\p{Lu}|^the$/u.test(passage.words[i + 1] ?? ""))
      return { from: source.from, to: i - 1 };
  }
  return undefined;
};
