import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { readCaption } from "../../../src/parser/blocks/caption.ts";

/** Words and credit, or undefined for what is no caption. */
function parts(text: string): readonly [string, string | undefined] | undefined {
  const caption = readCaption(text, { start: 0, end: text.length });
  return caption && [textOf(text, caption.words), caption.credit];
}

test.each<[string, string, string | undefined]>([
  [
    "Dunford meets Abe in Tokyo on August 18, 2017. /AFP Photo",
    "Dunford meets Abe in Tokyo on August 18, 2017.",
    "AFP Photo",
  ],
  ["Smoke rises over the port. /VCG", "Smoke rises over the port.", "VCG"],
  ["A worker checks a car in Nanchang. (Xinhua/Li Ming)", "A worker checks a car in Nanchang.", "Xinhua/Li Ming"],
  ["Voters line up in Nairobi (Photo: Xinhua)", "Voters line up in Nairobi", "Photo: Xinhua"],
  [
    "Voters line up in Nairobi. [Photo by Li Ming/China Daily]",
    "Voters line up in Nairobi.",
    "Photo by Li Ming/China Daily",
  ],
  ["Trump waves in Ohio. (AP Photo/Evan Vucci, File)", "Trump waves in Ohio.", "AP Photo/Evan Vucci, File"],
  ["Clinton speaks in Iowa. (Mandel Ngan/AFP via Getty Images)", "", undefined],
  ["Clinton speaks in Iowa. (AFP via Getty Images)", "Clinton speaks in Iowa.", "AFP via Getty Images"],
  ["A soldier stands guard. REUTERS/Kim Kyung-Hoon", "A soldier stands guard.", "REUTERS/Kim Kyung-Hoon"],
  [
    "Houses and the skyline of Kuala Lumpur. Photo: Bloomberg",
    "Houses and the skyline of Kuala Lumpur.",
    "Photo: Bloomberg",
  ],
  ["The mayor at work. Photograph: Jane Doe/The Guardian", "The mayor at work.", "Photograph: Jane Doe/The Guardian"],
  ["Rescue teams in Fujairah | Photo: Supplied", "Rescue teams in Fujairah", "Photo: Supplied"],
  ["The bridge before it fell. (File photo)", "The bridge before it fell.", "File photo"],
  ["A view of Beijing. VCG Photo", "A view of Beijing.", "VCG Photo"],
  [
    "Photo taken on March 3 shows the port of Shanghai.",
    "Photo taken on March 3 shows the port of Shanghai.",
    undefined,
  ],
  ["Image caption, The bridge before it fell", "The bridge before it fell", undefined],
  ["Media caption: The bridge", "The bridge", undefined],
  ["Mayor Helen Stokes leaving town hall Photograph: PA", "Mayor Helen Stokes leaving town hall", "Photograph: PA"],
  ["FILE PHOTO: A man walks past the bank in Colombo", "FILE PHOTO: A man walks past the bank in Colombo", undefined],
  [
    "Caption: President Hage Geingob met Uzra Zeya (left)",
    "Caption: President Hage Geingob met Uzra Zeya (left)",
    undefined,
  ],
])("%j has the words %j and the credit %j", (text, words, credit) => {
  expect(parts(text)).toEqual(words === "" ? undefined : [words, credit]);
});

test.each([
  "© Amnesty/afrol News",
  "Jim Urquhart / Reuters.",
  "Photo: Bloomberg",
  "REUTERS/Kim Kyung-Hoon",
  "Image source, Getty Images",
  "AFP/Getty Images",
  "(Cover image via VCG)",
  "Bloomberg via Getty Images.",
  "MICHAEL B. THOMAS via Getty Images",
])("%j is a credit without words", (text) => {
  expect(parts(text)?.[0]).toBe("");
});

test.each([
  // Korean agencies close their stories so.
  "The search is seen as focusing on money flows. (Yonhap)",
  "The sale is expected to expand its move into media. [Reuters]",
  "The two are in a dead heat, according to a poll by Reuters/Ipsos.",
  "He told Reuters/AFP reporters that he would resign.",
  "The photo by the mayor went around the world.",
  "“We took the photo,” said the officer.",
])("%j is prose", (text) => {
  expect(parts(text)).toBeUndefined();
});
