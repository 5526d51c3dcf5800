/** Sources that end, or begin, in the middle of a phrase: "Jon Meacham, the author of", "the study by", "19" of COVID-19. */
import type { TokenRange } from "../../../../document/span.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { frameAt, lowerAt, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** Prepositions that have a noun behind them: "the election he voted in" ends with one. */
const GOVERNING = /^(?:of|for|from|at|by|with)$/;

/** "Jon Meacham, the author of “Destiny and Power,”", "a report from the State Department's inspector general": what the last preposition governs. */
export const whatPrepositionGoverns: SourceRule = (passage, cue, source, content) => {
  if (!source || source.to - source.from < 2) return undefined;
  if (!GOVERNING.test(lowerAt(passage, source.to - 1))) return undefined;
  const limit = source.to <= cue.from ? cue.from : frameAt(passage, source.from).to;
  const stretch = passage.stretches[(passage.stretch[source.to] ?? 0) - 1];
  if (stretch) {
    const { outer } = stretch;
    if (passage.mark[source.to] !== 1 || outer.to > limit || meetsAny(content, outer)) return undefined;
    return { from: source.from, to: outer.to };
  }
  const to = phraseEnd(passage, source.to, limit);
  return to > source.to && !meetsAny(content, { from: source.to, to }) ? { from: source.from, to } : undefined;
};

function meetsAny(content: readonly TokenRange[], range: TokenRange): boolean {
  return content.some(({ from, to }) => from < range.to && range.from < to);
}

/** "The polls that show", "Breitbart News, a conservative website that has run": what joins a clause to a noun names nobody. */
export const beforeRelative: SourceRule = (passage, _, source) => {
  if (!source || !/^(?:that|which|who)$/.test(lowerAt(passage, source.to - 1))) return undefined;
  let to = source.to - 1;
  while (isPunctuation(passage, to - 1)) to--;
  return to > source.from ? { from: source.from, to } : undefined;
};

/** '“Seriously?” read one Twitter |post.': what was put up, behind the name of the place. */
export const wholePost: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to || !PLATFORM.test(wordAt(passage, source.to - 1))) return undefined;
  return POST.test(lowerAt(passage, source.to)) && passage.stretch[source.to] === 0
    ? { from: source.from, to: source.to + 1 }
    : undefined;
};

const PLATFORM = /^(?:Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|LinkedIn|Reddit|WeChat|Weibo|WhatsApp|X)$/;
const POST = /^(?:tweet|comment|message|post|video|meme|thread|caption|reply|account|page|user|group)s?$/;

/** "42% say", "the emergence of COVID-19 encouraged": a number with its sign, and the name that it is a part of. */
export const wholeNumber: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from > 1 || !/^\d+$/.test(wordAt(passage, source.from))) return undefined;
  const { from, to } = source;
  if (passage.words[to] === "%" && to < cue.from) return { from, to: to + 1 };
  const isCompound = /^[-‐‑]$/.test(wordAt(passage, from - 1)) && passage.stretch[from - 2] === 0;
  return isCompound && passage.ends[from - 2] === passage.starts[from - 1] ? { from: from - 2, to } : undefined;
};
