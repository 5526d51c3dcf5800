/** The rules' answers put beside the model's where a quotation is left over, or where rules know better. */
import type { TokenRange } from "../../../../../document/span.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withContent, withParts } from "../../proposal.ts";
import { sourceOf } from "../../rules/source-then-quotation.ts";
import { merged } from "../content-on-marks.ts";
import { clashes, covers, meet, meetAny } from "../overlap.ts";
import { COLON_SUBJECT } from "./colon-subjects.ts";
import { PARENTHETIC } from "./parenthetic-report.ts";
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
  const owner = ownerOf(known, rule);
  const behind = owner && behindRemark(passage, owner, rule);
  if (behind) return clashes(known, behind) ? known : [...known, behind];
  if (owner) return known.map((one) => (one === owner ? joined(passage, owner, rule) : one));
  const free = known.map((one) => cutBefore(one, rule));
  return clashes(free, rule) ? known : [...free, rule];
}

/** "Reitzes |echoed| that, |saying| “…”": the report of a rule by its own verb, where the model has read no more than what it takes up. */
function behindRemark(passage: Passage, { content }: Proposal, rule: Proposal): Proposal | undefined {
  const [only] = content;
  const { cue, source } = rule;
  if (!cue || !only || content.length > 1 || only.to - only.from > 1 || only.to !== cue.to - 2) return undefined;
  if (!/^(?:that|this|it)$/.test(lowerAt(passage, only.from)) || passage.words[cue.to - 2] !== ",") return undefined;
  return withParts(rule, rule.content, { from: cue.to - 1, to: cue.to }, source);
}

/**
 * What is left of an answer that ends with the report of a rule: 'fathers would not be eligible, and when pressed, the mother of
 * three replied, "It\'s meant to benefit…"'.
 */
function cutBefore(proposal: Proposal, { cue, source }: Proposal): Proposal {
  const last = proposal.content.at(-1);
  if (!cue || !source || !last || source.to > cue.from || last.from >= source.from) return proposal;
  // A comma or colon, and a mark.
  if (last.to < cue.to || last.to > cue.to + 2) return proposal;
  return withContent(proposal, [...proposal.content.slice(0, -1), { from: last.from, to: source.from }]);
}

/** The one of `known` that has the cue of a report. */
function ownerOf(known: readonly Proposal[], { cue }: Proposal): Proposal | undefined {
  return cue && known.find((one) => one.cue !== undefined && meet(one.cue, cue));
}

/** What the model and a rule say of one cue: all contents, unless one of them takes who says it for what is said. */
function joined(passage: Passage, known: Proposal, rule: Proposal): Proposal {
  // "put it like this: “…”" has all of its content, and so has "Serving, she told the court, had been “hard”".
  const isWhole = known.method === COLON_SUBJECT.method || known.method === PARENTHETIC.method;
  if (isWhole || meetAny(rule.content, known.source) || isAddressee(passage, known, rule)) return known;
  return withContent(known, merged(passage, [...known.content, ...rule.content]));
}

/** "told MSNBC's “Morning Joe” that nobody would": whether all that a rule adds are marks between the cue and its "that". */
function isAddressee(passage: Passage, { cue, content }: Proposal, rule: Proposal): boolean {
  const first = content[0]?.from ?? 0;
  if (!cue || cue.to >= first || ![passage.lower[first], passage.lower[first - 1]].includes("that")) return false;
  return passage.stretches.every(
    (stretch) => stretch.inner.from < first || !covers(rule.content, stretch) || covers(content, stretch),
  );
}

/** The source of a rule's answer with the same cue, or what stands where a subject would. Only for quotations. */
export function sourceByRules(passage: Passage, one: Proposal, { all }: RuleAnswers): TokenRange | undefined {
  const { cue, content } = one;
  if (!cue || !passage.stretches.some((stretch) => covers(content, stretch))) return undefined;
  const known = ownerOf(all, one)?.source;
  if (known) return known;
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  const source = verb && sourceOf(passage, frameAt(passage, cue.from), cue.to - 1, verb);
  return meetAny(content, source) ? undefined : source;
}
