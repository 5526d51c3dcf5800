import { expect, test } from "vitest";
import { scareReason } from "../../../../src/analysis/quotes/scare/scare-reason.ts";
import type { Article } from "../../../../src/document/article.ts";

function reasonOf(text: string): string {
  const article: Article = {
    id: "a",
    format: "plain",
    text,
    meta: { tags: [] },
    blocks: [],
    captions: [],
    warnings: [],
  };
  return scareReason({ article }, { start: text.search(/["“]/) + 1, end: text.search(/["”][^"”]*$/) });
}

test.each([
  ["The film “Time,” about the elderly, won the award.", "title"],
  ["She wrote her thesis on “Eczema in Ghana” in [1990].", "title"],
  ["Trump has used the phrase “Islamic terrorism” often in his campaign.", "word"],
  ["Trump gave Cruz the nickname “Lyin' Ted.”", "word"],
  ["The so-called “police bureau” is to be established.", "term"],
  ["A place called “Lalibela” lies to the north.", "term"],
  ["It is an old expression to describe a “Janus Faced” person.", "title"],
  ["Former President José “Pepe” Mujica has retired.", "nickname"],
  ["She was found guilty of “covering up” the attack.", "offence"],
  ["The first book, titled “The War for the Boy”, sold well.", "title"],
  ["It is known as “issue ownership” among scholars.", "term"],
  ["She never used the word “national” in her speech.", "word"],
  ["Fans posted “#FreeThemAll” all night.", "hashtag"],
  ["Adäka is the southern Tutchone word for “coming into the light” in spring.", "term"],
  ["I found out that it stood for “borrowing requirement” in the end.", "term"],
  ["I searched YouTube for “hero songs” and clicked.", "term"],
  ["He kept bumping into the initials “PSBR” in the papers.", "term"],
  ['<tweet tweet-id="672426240989597696">', "markup"],
  ["They armed themselves with “assault weapons” at home.", "term"],
])("%s: %s", (text, reason) => expect(reasonOf(text)).toBe(reason));
