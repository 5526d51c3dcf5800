import { expect, test } from "vitest";
import { isCalled } from "../../../../src/analysis/quotes/scare/is-called.ts";

/** Whether the words in double marks are what [source] {cue}s something. */
function called(marked: string): boolean {
  const text = marked.replace(/[[\]{}]/g, "");
  const span = (open: string, close: string) => {
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
    const start = text.indexOf(words);
    return open === "[" && !marked.includes("[") ? [] : [{ start, end: start + words.length }];
  };
  const start = text.indexOf("“") + 1;
  const quoted = { start, end: text.indexOf("”") };
  const attribution = {
    source: span("[", "]"),
    cue: span("{", "}"),
    content: [quoted],
    quoted: [quoted],
    method: "model",
    score: 1,
  };
  return isCalled(text, attribution, quoted);
}

test.each([
  "It was a step that [the union] {called} “a slap in the face.”",
  "[He] {described} the long talks of last year as “an act of war”",
  "[The minister] {angrily dismissed} it as “a bad joke”",
  "[Kenji Mori] {rates} the stock a “sell”",
  "The case, which [he] {termed} as “narcotics jihad”",
  "The family criticised what [they] {described} as a “lenient” deal",
])("%s: said", (marked) => expect(called(marked)).toBe(true));

test.each([
  // Nicknames, names and what somebody goes by are left to the model.
  "[He] {called} him “Lyin’ Ted”",
  "[Fans] {call} themselves “fanyu”",
  "[They] {labelled} them “collectibles”",
  "[A self]-{described} “macadamia dinosaur”",
  "The fear is {called} “a slap in the face”",
  "[He] {called} for a law. The “shadow banking” went on",
  "[He] {said} it was “a slap in the face”",
  "“a slap in the face” is what [he] {called} it",
])("%s: left to the model", (marked) => expect(called(marked)).toBe(false));
