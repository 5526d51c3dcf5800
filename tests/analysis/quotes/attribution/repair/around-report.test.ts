import { expect, test } from "vitest";
import { toAttribution } from "../../../../../src/analysis/quotes/attribution/proposal.ts";
import { aroundReport } from "../../../../../src/analysis/quotes/attribution/repair/around-report.ts";
import { textOf } from "../../../../../src/document/span.ts";
import { readMarked } from "../../../../support/marked-passage.ts";

/** The content of the answer marked in a line, once the words around its report have been looked at. */
function content(line: string): string {
  const { article, passages, proposals } = readMarked(line);
  const [passage] = passages;
  const [proposal] = proposals;
  if (!passage || !proposal) throw new Error(`no answer: ${line}`);
  const found = toAttribution(passage, aroundReport(passage, proposal));
  return (found?.content ?? []).map((span) => textOf(article.text, span)).join(" … ");
}

test.each([
  ["a programme", "<q On “Face the Nation,”> <s {Ryan}> <c said> <q it^PRP was late>.", "it was late"],
  [
    "what it was called",
    "<q On a “bad deal,”> <s {Ryan}> <c said> <q it^PRP was late>.",
    "On a “bad deal,” … it was late",
  ],
  [
    "a programme behind",
    "<q On a “bad deal,”> <s {Ryan}> <c said> <q “Face the Nation” was late>.",
    "On a “bad deal,” … “Face the Nation” was late",
  ],
  [
    "a whole sentence",
    "<q On “This Was Said Again And Again By All,”> <s {Ryan}> <c said> <q it^PRP was late>.",
    "On “This Was Said Again And Again By All,” … it was late",
  ],
  [
    "no comma",
    "<q On “Face the Nation”> <s {Ryan}> <c said> <q it^PRP was late>.",
    "On “Face the Nation” … it was late",
  ],
  [
    "not first",
    "Then <q on “Face the Nation,”> <s {Ryan}> <c said> <q it^PRP was late>.",
    "on “Face the Nation,” … it was late",
  ],
  ["nothing behind", "<q On “Face the Nation,”> <s {Ryan}> <c said>.", "On “Face the Nation,”"],
  ["when", "<q As a phone rang^VBD>, <s he> <c said>, <q “It is late”>.", "It is late"],
  [
    "when, without marks",
    "<q As a phone rang^VBD>, <s he> <c said>, <q it^PRP was late>.",
    "As a phone rang … it was late",
  ],
])("what stands before a report, %s", (_, line, expected) => expect(content(line)).toBe(expected));

test.each([
  [
    "behind",
    "These employees, <s {Stumpf}> <c explained>, <q were “well-paid” then>.",
    "These employees … were “well-paid” then",
  ],
  [
    "in front",
    "<q These employees>, <s {Stumpf}> <c explained>, were^VBD well-paid then.",
    "These employees … were well-paid then",
  ],
  [
    "both",
    "<q These employees>, <s {Stumpf}> <c explained>, <q were^VBD well-paid>.",
    "These employees … were well-paid",
  ],
  ["no comma in front", "These employees <s {Stumpf}> <c explained>, <q were^VBD well-paid>.", "were well-paid"],
  ["no comma behind", "These employees, <s {Stumpf}> <c explained> <q were^VBD well-paid>.", "were well-paid"],
  ["no verb", "These employees, <s {Stumpf}> <c explained>, <q well-paid^JJ>.", "well-paid"],
  ["a verb in marks", "These employees, <s {Stumpf}> <c explained>, “<q were^VBD well-paid>”.", "were well-paid"],
  [
    "a comma further in front",
    "Last year, these employees, <s {Stumpf}> <c explained>, <q were^VBD well-paid>.",
    "were well-paid",
  ],
  [
    "a verb in front",
    "These employees left^VBD, <s {Stumpf}> <c explained>, <q were^VBD well-paid>.",
    "were well-paid",
  ],
  [
    "marks in front",
    "These “team members” then, <s {Stumpf}> <c explained>, <q were^VBD well-paid>.",
    "were well-paid",
  ],
  [
    "ten words between",
    "These employees, <s {Stumpf} of the bank that he led for ten> <c explained>, <q were^VBD paid>.",
    "These employees … were paid",
  ],
  [
    "eleven words between",
    "These employees, <s {Stumpf} of the bank that he had led for ten> <c explained>, <q were^VBD paid>.",
    "These employees … were paid",
  ],
  [
    "twelve words between",
    "These employees, <s {Stumpf} of the bank that he had led for ten years> <c explained>, <q were^VBD paid>.",
    "These employees … were paid",
  ],
  [
    "thirteen words between",
    "These employees, <s {Stumpf} of the bank that he had led for ten long years> <c explained>, <q were^VBD paid>.",
    "were paid",
  ],
])("what a report in the middle parts, %s", (_, line, expected) => expect(content(line)).toBe(expected));

test.each([
  ["until when", '<s She> <c says>, <q "Don\'t you do it," until^IN gunshots are heard>.', "Don't you do it,"],
  ["more of it", '<s She> <c says>, <q "Don\'t you do it," and^CC it is late>.', '"Don\'t you do it," and it is late'],
  [
    "small letters",
    '<s She> <c says> <q "that you do it," until^IN gunshots are heard>.',
    '"that you do it," until gunshots are heard',
  ],
  [
    "no comma",
    '<s She> <c says>, <q "Don\'t you do it" until^IN gunshots are heard>.',
    '"Don\'t you do it" until gunshots are heard',
  ],
  [
    "in another sentence",
    '<s She> left. Then <c says>, <q "Don\'t you do it," until^IN gunshots are heard>.',
    '"Don\'t you do it," until gunshots are heard',
  ],
])("what stands behind a quotation, %s", (_, line, expected) => expect(content(line)).toBe(expected));
