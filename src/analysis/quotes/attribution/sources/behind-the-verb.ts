/** Who stands behind the verb: "said policy analyst Christian Neema", "fumed Hanley", "But, says Axel Stein, …". */
import { AUXILIARIES, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { type Passage, PERSON } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { subjectAfter } from "../source-phrase.ts";
import type { SourceRule } from "./source-rule.ts";

const LONGEST_DESCRIPTION = 10;

/** '"…," said policy and mining analyst Christian Neema': a description in small letters leads up to the name. */
export const describedBehind: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || !verb?.classes.has("say") || !(verb.forms.has("past") || verb.forms.has("third"))) return undefined;
  if (!followsQuotation(passage, cue.from)) return undefined;
  for (let i = cue.to; i < Math.min(passage.length, cue.to + LONGEST_DESCRIPTION); i++) {
    if (passage.stretch[i] !== 0 || passage.frameOf[i] !== passage.frameOf[cue.from]) return undefined;
    const word = passage.lower[i] ?? "";
    if (passage.name[i] === PERSON) {
      const frame = passage.frames[passage.frameOf[i] ?? 0];
      const named = subjectAfter(passage, i - 1, frame?.to ?? passage.length);
      return named && { from: cue.to, to: named.to };
    }
    if (isPunctuation(passage, i) ? !/^[-–/&'’]$/.test(word) : AUXILIARIES.has(word) && word !== "’s" && word !== "'s")
      return undefined;
    if (PREPOSITIONS.has(word) && !/^(?:of|for|at)$/.test(word)) return undefined;
    if (passage.lexemes[i]?.reporting?.forms.has("past")) return undefined;
  }
  return undefined;
};

function followsQuotation(passage: Passage, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^[,—–-]$/.test(passage.words[i] ?? "")) i--;
  return i >= 0 && passage.mark[i] === 2;
}

/** '"It was a penalty," fumed Hanley': the name behind the verb, taken for a part of it. */
export const insideCue: SourceRule = (passage, cue, source) => {
  if (source || cue.to - cue.from < 2 || passage.name[cue.to - 1] !== PERSON) return undefined;
  let from = cue.to;
  while (from > cue.from + 1 && passage.name[from - 1] === PERSON) from--;
  return { from, to: cue.to };
};

/** "But, says Axel Stein, “…”": the name right behind a verb that has no other subject, taken for a part of what is said. */
export const behindVerb: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || cue.to - cue.from > 1 || !verb?.classes.has("say")) return undefined;
  if (!(verb.forms.has("past") || verb.forms.has("third")) || passage.name[cue.to] !== PERSON) return undefined;
  if (passage.stretch[cue.to] !== 0) return undefined;
  const isFirst = passage.frames[passage.frameOf[cue.from] ?? 0]?.from === cue.from;
  if (!isFirst && passage.words[cue.from - 1] !== ",") return undefined;
  let to = cue.to;
  while (to < passage.length && passage.name[to] === PERSON) to++;
  return /^[,:]$/.test(passage.words[to] ?? "") ? { from: cue.to, to } : undefined;
};
