/** Who owns the noun that reports: "The Economist's conclusion that". */
import { lowerAt, wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** "For The Economist's conclusion that", "PolitiFact seized on Trump's claim that": whose the noun is that reports. */
export const possessor: SourceRule = (passage, cue, source) => {
  if (!REPORTS.test(lowerAt(passage, cue.to - 1)) || passage.lower[cue.to] !== "that") return undefined;
  const { from: to } = cue;
  if (!/^['’]s?$/.test(lowerAt(passage, to - 1)) || passage.name[to - 2] === 0) return undefined;
  let from = to - 1;
  while (from > 0 && passage.name[from - 1] !== 0 && passage.stretch[from - 1] === 0) from--;
  if (/^the$/i.test(wordAt(passage, from - 1))) from--;
  const isTaken = source !== undefined && source.to > from;
  return from < to - 1 && !isTaken ? { from, to } : undefined;
};

const REPORTS =
  /^(?:admission|allegation|announcement|argument|assertion|assurance|belief|charge|claim|comment|complaint|conclusion|contention|declaration|finding|insistence|observation|pledge|prediction|promise|remark|report|statement|suggestion|view|warning)s?$/;
