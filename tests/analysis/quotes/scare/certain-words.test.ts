import { expect, test } from "vitest";
import {
  isKicker,
  isOnSigns,
  isOwnSentence,
  isTitleOrTerm,
} from "../../../../src/analysis/quotes/scare/certain-words.ts";
import { type MarkedText, markedText } from "../../../../src/analysis/quotes/scare/scare-reason.ts";
import type { Article } from "../../../../src/document/article.ts";

function beside(text: string): MarkedText {
  const article: Article = {
    id: "a",
    format: "plain",
    text,
    meta: { tags: [] },
    blocks: [],
    captions: [],
    warnings: [],
  };
  return markedText(article, { start: text.search(/["“]/) + 1, end: text.search(/["”][^"”]*$/) });
}

test.each([
  ["They published an article titled “Nutrient quality and maturity of frass”.", true],
  ["The police issued a statement titled: “Sainabou Mbaye Safely Returns” in a release.", true],
  ["Titled “A Very Clinton Christmas,” the video pans around gifts.", true],
  ["They met on the theme of “deepening innovation for growth”.", true],
  ["He is being prosecuted for “forgery and use of forgeries”.", true],
  ["It is referred to as “oxen off-veld”.", true],
  ["Analysts cut their rating on the stock to “sell”.", true],
  ["They told the family to “sell”.", false],
  ["It has a <tweet tweet-author=“FoxBusiness”.", true],
  ["He told Fox Business’ “Mornings with Maria” program.", true],
  ["He called it a “Great” show.", false],
  ["Her fans call themselves “fanyus” and throw toys.", true],
  ["He was called “irrelevant” by the leader of the Nationals.", false],
  ["He was widely known as “a hangman who harshly punishes”.", false],
  ["The post was titled “why we lost”.", false],
  ["On Sunday they will host a seminar called “Israel then and now” in the hall.", true],
  ["The senator called “Obama’s plan” a failure.", false],
  ["After he blasted the hit Disney film “Frozen” he went on.", true],
  ["He spoke about the railway project: “I must say thank you.”", false],
  ["The programme, “Invitational Training for Professors”, began in May.", true],
  ["The book “is a joke”, he said.", false],
  ["The joke of the so-called “Two-State Solution” can be seen.", true],
  ["At times she interchanged the word “Zionist” with another.", true],
  ["He has coined a new phrase, “undocumented Democrats,” for them.", true],
  ["The star bore the words “most corrupt candidate ever!”", false],
  ["As the saying goes: “You can't have your cake.”", true],
  ["There is depth to the saying; “what you allow, you encourage”.", true],
  ["As a Malay proverb has it, “Drop by drop”.", true],
  ["It is named Xenoceratops, which means “alien horned-face,” for its horns.", true],
  ["The name can be translated into English as “The dirty cays”.", true],
  ["It ended with the court saying “there are mitigating circumstances”.", false],
  ["She held up a sign saying, “Jews Against Trump”.", false],
  ["She followed that by saying, “I am no politician.”", false],
  ["She promised it because, in her words, “he knows how to do it.”", false],
  ["“All that Glitters is Not Gold” was to be her memoir.", true],
  ["“American Skin (41 Shots)” was written by Bruce Springsteen.", true],
  ["It was a success. “Shape of You” topped the charts.", true],
  ["He was in the race, he said Wednesday on MSNBC’s “Morning Joe.”", true],
  ["On Netflix’s “The Crown”, the queen says duty comes first.", true],
  ["The plan was CNN’s “bold idea” for the autumn.", false],
  ["Nobody would harm the principle of “one country, two systems”.", true],
])("title or term: %s %s", (text, isCertain) => expect(isTitleOrTerm(beside(text))).toBe(isCertain));

test.each([
  ["The hall erupted in loud chants of “no.”", true],
  ["Demonstrators marched on Monday, chanting “Bernie or Jill,” to the arena.", true],
  ["They threw out a man in a shirt that read “Fascist Trump,” and others.", true],
  ["He wore a campaign hat reading, “Make Mexico Great Again Also”.", true],
  ["One man held a sign with the words “No War”.", true],
  ["It was a sign of “bad faith”.", false],
  ["He spent the night reading “War and Peace”.", false],
])("on signs: %s %s", (text, isShown) => expect(isOnSigns(beside(text))).toBe(isShown));

test.each([
  ["“You know, it happens, right?” Trump went on.", true],
  ["He left. “We would not be tired.” They sang.", true],
  ["The crowd says “We would not be tired.” They sang.", false],
  ["He left. “Root pressure” is no word of theirs.", false],
  ["He left. “root pressure.” is no word of theirs.", false],
])("a sentence of its own: %s %s", (text, isOwn) =>
  expect(isOwnSentence(text, { start: text.indexOf("“") + 1, end: text.indexOf("”") })).toBe(isOwn),
);

test.each([
  ["“I never wanted to be a hero”: the man who went out 400 times", true],
  ["“We were robbed” – fans furious after late penalty", true],
  ["“He was my whole world” - mum's tribute to boy, 9", true],
  ["“Zombie fires”: what they are", false],
  ["“The Silence of the Lambs”: a second look", false],
  ["“You Only Live Twice”: a second look", false],
  ["“We don't know yet”: mayor on the bridge", true],
  ["“We were robbed” fans furious", false],
  ["“He ate my dress!” Bride is furious at puppy", true],
  ["“He ate my dress” bride is furious at puppy", false],
  ["Fans say “we were robbed”: late penalty", false],
])("a clause that opens a headline: %s %s", (text, isOne) =>
  expect(isKicker(text, { start: text.indexOf("“") + 1, end: text.indexOf("”") })).toBe(isOne),
);
