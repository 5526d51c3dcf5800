import { expect, test } from "vitest";
import { furnitureReason } from "../../../src/parser/blocks/furniture.ts";

test.each([
  ["2104km", "widget"],
  ["3/12", "widget"],
  ["12 Comments", "widget"],
  ["5 min read", "widget"],
  ["Leave a comment", "widget"],
  ["Listen to this article", "widget"],
  ["Download our app for the latest news", "follow and subscribe"],
  ["(If you want to contribute and have specific expertise, please contact us.)", "contact"],
  ["Got a news tip? Write to us.", "contact"],
  ["***", "separator"],
  ["Advertisement", "advertisement"],
  ["Story continues below this advertisement", "advertisement"],
  ["Read more:", "related links"],
  ["Read more: Abe pledges to step up ties", "related links"],
  ["Also Read: SC seeks govt, firms’ reply on gig workers’ social benefits plea", "related links"],
  ["READ: Uhuru launches 86MW geothermal plant", "related links"],
  ["More>>", "related links"],
  ["Follow us on Facebook and Twitter", "follow and subscribe"],
  ["Follow Ian Hanchett on Twitter @IanHanchett.", "follow and subscribe"],
  ["Sign up for our newsletter", "follow and subscribe"],
  ["Subscribe to HuffPost’s politics podcast here.", "follow and subscribe"],
  ["© 2022 The Daily Post. All rights reserved.", "copyright"],
  ["Copyright 2022 The Associated Press. All rights reserved. This material may not be published.", "copyright"],
  ["FULL TEXT.", "label"],
  ["Share this article", "widget"],
  ["(CROSSTALK)", "stage direction"],
  ["[Applause]", "stage direction"],
  ["(END VIDEO CLIP)", "stage direction"],
  ["More on this story", "related links"],
  ["Follow AP’s coverage at https://apnews.com/hub/abortion", "follow and subscribe"],
  ["Follow our live coverage here", "follow and subscribe"],
  ["Skip past newsletter promotion", "follow and subscribe"],
  ["after newsletter promotion", "follow and subscribe"],
  ["Our Standards: The Thomson Reuters Trust Principles.", "standards"],
])("%j is furniture: %s", (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});

test.each([
  "Like many politicians on Twitter, he answered at night.",
  "Like Trump on Twitter, he answered at night.",
  "Get our troops out of the capital, the minister said.",
  "He had a 5 minute read of the letter.",
  "He ran 2104km across the desert.",
  "Read more books, the minister told students.",
  "Follow the money, she said on Friday.",
  "Read the coverage of the trial and judge for yourself, he wrote here.",
  "Share this with your children, she told parents.",
  "More on this will be known after the inquiry, he said.",
  "More than 200 people came.",
  "Sign up to vote before Friday, officials said.",
  "Related to this is the question of money.",
  "Watch the skies.",
  "$5",
  "Demands",
  "Subscribers left the service in droves after the price was raised.",
  "Twitter said on Friday it would appeal.",
])("%j is not", (line) => {
  expect(furnitureReason(line)).toBeUndefined();
});
