import { expect, test } from "vitest";
import { furnitureReason } from "../../../src/parser/blocks/furniture.ts";

/** Lines of furniture by their reason; "…" at the end says that other words may follow. */
const LINES: readonly (readonly [reason: string, lines: readonly string[]])[] = [
  ["separator", ["—", "• • •"]],
  [
    "widget",
    ["2,104.5 km", "5 mi", "12 miles", "12°C", "12°F", "12°", "1,234,567,890 km", "1 of 5", "3 / 12", "100/100"],
  ],
  ["widget", ["Reading time: 5 mins", "Reading time 12 minutes", "5-minute read.", "1 min"]],
  ["widget", ["Post comment", "Read all comments (12)", "View the comments 12", "Show comments(3)", "Add an comment"]],
  ["widget", ["Share this", "Print this page", "E-mail this story", "Email this post", "Share this post"]],
  ["widget", ["Listen to the story…", "Listen to this article · 5:20 min…"]],
  [
    "widget",
    ["12 Shares", "Tweet", "Loading...", "loading", "Log in", "3 likes", "WhatsApp", "Copy link", "1 view", "Top."],
  ],
  ["advertisement", ["Advertisements", "Article continues below", "Article continues after this advertisement"]],
  [
    "advertisement",
    ["Story continues below", "Continue reading below.", "Scroll to continue with content", "Scroll to continue"],
  ],
  [
    "related links",
    ["Must-read", "Also read", "Related", "Related stories", "Related Content:…", "See also – the mayor's answer…"],
  ],
  [
    "related links",
    ["Read more", "Read the full story", "Read next", "More stories", "More on this topic", "More news"],
  ],
  [
    "related links",
    ["More from The Guardian…", "You may also like…", "Recommended", "Don't miss", "Don’t miss: ten walks…"],
  ],
  [
    "related links",
    ["What to read next", "Editor's picks", "Editors’ choice", "Most popular", "Most read", "Trending", "More >"],
  ],
  [
    "related links",
    ["Trending now:…", "READ MORE | The mayor's answer…", "WATCH: The mayor's answer…", "RELATED >> The mayor…"],
  ],
  ["related links", ["LISTEN — the mayor…", "MORE » x…", "ALSO READ :x…", "SEE ALSO – x…"]],
  ["follow and subscribe", ["Please follow us on Twitter.…", "You can follow Jane Doe on X…", "Like us on Facebook…"]],
  [
    "follow and subscribe",
    ["Find our podcast via Telegram…", "Join our channel on WhatsApp today…", "Follow us…", "Like @newsctl for more…"],
  ],
  [
    "follow and subscribe",
    [
      "See BBC's full coverage here.",
      "Read the latest updates here",
      "Find more coverage https://a.org/b",
      "Follow our live blog here",
    ],
  ],
  [
    "follow and subscribe",
    [
      "End of newsletter promotion",
      "Get the latest updates in your inbox…",
      "Click here to subscribe…",
      "Tap here for free alerts…",
    ],
  ],
  [
    "follow and subscribe",
    [
      "Register for our daily email…",
      "Sign up for free…",
      "Get our app…",
      "Support our journalism today…",
      "Please join our community…",
    ],
  ],
  [
    "contact",
    [
      "Got a tip? Call us.…",
      "Do you have a news story? Call us.…",
      "(Have a tip?…",
      "If you would like to contribute, write.…",
    ],
  ],
  [
    "copyright",
    ["(c) 2019 The Times…", "Copyright © 2019 The Times…", "© 1999 AP…", "Copyright (c) 2019 The Times…", "©2019 AP…"],
  ],
  ["copyright", ["This material may not be published.…", "This story may not be reprinted by anyone…"]],
  [
    "stage direction",
    [
      "(APPLAUSE)",
      "[LAUGHTER].",
      "(BEGIN VIDEO CLIP)",
      "(END AUDIO TAPE)",
      "(COMMERCIAL BREAK)",
      "(AD BREAK)",
      "(BREAK)",
      "(CHEER)",
    ],
  ],
  ["standards", ["Our Standards: The Thomson Reuters Trust Principles"]],
  ["label", ["Abstract", "Full text:", "Body.", "Photo gallery", "Live update", "Video :", "Watch live"]],
];
const ROWS = LINES.flatMap(([reason, lines]) => lines.map((line): [string, string] => [reason, line]));

test.each(ROWS)("%s: %j", (reason, marked) => {
  const line = marked.replace("…", "");
  expect(furnitureReason(line)).toBe(reason);
  if (reason === "separator") return;
  // In a sentence, or before one, the same words are part of the article.
  expect(furnitureReason(`He wrote ${line}`)).toBeUndefined();
  if (!marked.endsWith("…")) expect(furnitureReason(`${line} by him`)).toBeUndefined();
});

test("a notice of rights is one wherever it stands in its line", () => {
  expect(furnitureReason("All rights reserved")).toBe("copyright");
  expect(furnitureReason("AP. All rights reserved. Do not copy.")).toBe("copyright");
  expect(furnitureReason("Overall rights reserved for them")).toBeUndefined();
});

test.each([
  "11,234,567,890 km",
  "1/2345",
  "-5°",
  "Save this for later",
  "Listen to the storyteller",
  "Advertisement for a car",
  "Further reading: the history of tea",
  "Most read it",
  "Watch: The mayor's answer",
  "Follow her at LinkedIn",
  "Sign up to vote",
  "© the Times 2019",
  "This man may not be published",
  "(APPLAUSE",
  "APPLAUSE",
  "Video of the day",
  "2017",
  "€5",
  "Following us on Facebook was easy",
  "Readers comment",
  "Page 1 of 5",
  "He left in 5 min",
])("%j stays", (line) => {
  expect(furnitureReason(line)).toBeUndefined();
});
