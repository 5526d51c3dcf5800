/** The rules' answers put beside the model's where a quotation is left over, or where rules know better. */
import type { TokenRange } from "../../../../document/span.ts";
import { COORDINATORS } from "../../../../lexicon/clause-words.ts";
import { BEHIND } from "../behind-quotation.ts";
import { frameAt, type Passage, type PassageStretch } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";
import { sourceOf } from "../rules/source-then-quotation.ts";
import { merged } from "./content-on-marks.ts";
import { clashes, covers, meet, meetAny } from "./overlap.ts";
import type { RuleAnswers } from "./rule-answers.ts";

/** `proposals` and the rules' answers for what none of them covers; one with the same cue is made one with it. */
export function withAnswersOfRules(
  passage: Passage,
  proposals: readonly Proposal[],
  { all, overriding, headlines }: RuleAnswers,
): readonly Proposal[] {
  const uncovered = passage.stretches.filter((stretch) => !proposals.some(({ content }) => covers(content, stretch)));
  let known = proposals;
  for (const rule of all) {
    const isAsked = overriding.includes(rule) || headlines.includes(rule);
    if (isAsked || uncovered.some((stretch) => covers(rule.content, stretch))) known = withAnswer(passage, known, rule);
  }
  return known;
}

function withAnswer(passage: Passage, known: readonly Proposal[], rule: Proposal): readonly Proposal[] {
  const { cue } = rule;
  const owner = cue && known.find((one) => one.cue !== undefined && meet(one.cue, cue));
  if (owner) return known.map((one) => (one === owner ? joined(passage, owner, rule) : one));
  const free = known.flatMap((one) => cutBefore(passage, one, rule) ?? []);
  return clashes(free, rule) ? known : [...free, rule];
}

/** What the model and a rule say of one cue: all contents, unless one of them takes who says it for what is said. */
function joined(passage: Passage, known: Proposal, rule: Proposal): Proposal {
  if (meetAny(rule.content, known.source) && !passage.stretches.some((stretch) => isNew(known, rule, stretch)))
    return known;
  if (isAddressee(passage, known, rule)) return known;
  if (!known.source && rule.method === BEHIND && meetAny(known.content, rule.source)) return rule;
  return withContent(known, merged(passage, [...known.content, ...rule.content]));
}

/** "told MSNBC's “Morning Joe” that nobody would": whether all that a rule adds are marks between the cue and its "that". */
function isAddressee(passage: Passage, { cue, content }: Proposal, rule: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || cue.to >= first.from || passage.frameOf[cue.to] !== passage.frameOf[first.from]) return false;
  const isThat = passage.lower[first.from] === "that" || passage.lower[first.from - 1] === "that";
  if (!isThat || passage.stretch[first.from] !== 0) return false;
  return passage.stretches.every(
    ({ inner }) =>
      inner.from < first.from || !rule.content.some((range) => meet(range, inner)) || meetAny(content, inner),
  );
}

/** Whether a rule has found a quotation of which the model knows nothing. */
function isNew({ content, source }: Proposal, rule: Proposal, stretch: PassageStretch): boolean {
  return covers(rule.content, stretch) && !covers(content, stretch) && !(source && meet(source, stretch.inner));
}

/**
 * What is left of an answer that a rule's report breaks into: 'fathers would not be eligible, and when pressed, the mother
 * of three replied, "It\'s meant to benefit…"'. Undefined when nothing is.
 */
function cutBefore(passage: Passage, proposal: Proposal, { cue, source }: Proposal): Proposal | undefined {
  if (!cue || !source || source.from > cue.from) return proposal;
  const last = proposal.content.at(-1);
  if (!last || last.from >= source.from || last.to <= cue.from || last.to > cue.to + 2) return proposal;
  let to = source.from;
  while (to > last.from && (isPunctuation(passage, to - 1) || COORDINATORS.has(passage.lower[to - 1] ?? ""))) to--;
  return to > last.from
    ? withContent(proposal, [...proposal.content.slice(0, -1), { from: last.from, to }])
    : undefined;
}

/** The source of a rule's answer with the same cue, or what stands where a subject would. Only for quotations. */
export function sourceByRules(
  passage: Passage,
  { cue, content }: Proposal,
  { all }: RuleAnswers,
): TokenRange | undefined {
  if (!cue || !content.some((range) => passage.stretches.some(({ inner }) => meet(range, inner)))) return undefined;
  const rule = all.find((other) => other.cue !== undefined && meet(other.cue, cue));
  if (rule?.source) return rule.source;
  const frame = frameAt(passage, cue.from);
  for (let i = cue.to - 1; i >= cue.from; i--) {
    const verb = passage.lexemes[i]?.reporting;
    const source = verb && sourceOf(passage, frame, i, verb);
    if (source && !content.some((range) => meet(range, source))) return source;
  }
  return undefined;
}
