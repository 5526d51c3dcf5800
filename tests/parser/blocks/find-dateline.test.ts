import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { findDateline } from "../../../src/parser/blocks/find-dateline.ts";

const STORY = "The government attaches prior importance to the talks.";

test.each<[string, string, string | undefined]>([
  ["BEIJING, March 3 (Xinhua) — ", "BEIJING, March 3 (Xinhua) —", "Xinhua"],
  ["BANGKOK, July 15 (Xinhua) -- ", "BANGKOK, July 15 (Xinhua) --", "Xinhua"],
  ["WASHINGTON (AP) — ", "WASHINGTON (AP) —", "AP"],
  ["DAKAR, Senegal, Jul 25 2022 (IPS) - ", "DAKAR, Senegal, Jul 25 2022 (IPS) -", "IPS"],
  ["FLINT, Mich., Oct. 4 (UPI) — ", "FLINT, Mich., Oct. 4 (UPI) —", "UPI"],
  ["SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) - ", "SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) -", "IPS"],
  [
    "BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN): ",
    "BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN):",
    "Borneo Bulletin/ANN",
  ],
  ["New Delhi, Jan 14 (PTI) ", "New Delhi, Jan 14 (PTI)", "PTI"],
  ["CHENNAI, 3 March, (ANI) ", "CHENNAI, 3 March, (ANI)", "ANI"],
  ["RENO, Nev., April 2, 2025 /PRNewswire-PRWeb/ -- ", "RENO, Nev., April 2, 2025 /PRNewswire-PRWeb/ --", undefined],
  ["TORONTO, April 2, 2025 /CNW/ - ", "TORONTO, April 2, 2025 /CNW/ -", undefined],
  ["(CNN) — ", "(CNN) —", "CNN"],
  ["May 5 (Reuters) - ", "May 5 (Reuters) -", "Reuters"],
  ["CAIRO - 21 July 2022: ", "CAIRO - 21 July 2022:", undefined],
  ["KUWAIT CITY, July 25: ", "KUWAIT CITY, July 25:", undefined],
  ["afrol News, 27 January - ", "afrol News, 27 January -", undefined],
  ["afrol News - ", "afrol News -", undefined],
  ["Mumbai, India – ", "Mumbai, India –", undefined],
  ["MANCHESTER, N.H. - ", "MANCHESTER, N.H. -", undefined],
  ["SEOUL— ", "SEOUL—", undefined],
  ["ST. LOUIS — ", "ST. LOUIS —", undefined],
  ["Cape Town - ", "Cape Town -", undefined],
  ["SHAH ALAM: ", "SHAH ALAM:", undefined],
])("%jis a dateline", (opening, expected, agency) => {
  const text = opening + STORY;
  const dateline = findDateline(text, { start: 0, end: text.length });
  expect(dateline && textOf(text, dateline)).toBe(expected);
  expect(dateline?.agency).toBe(agency);
});

test.each([
  "Rep. Trey Gowdy (R-S.C.): I have not heard anyone other than you say so in this room.",
  "The government - which had promised it - did nothing about the dam for twenty years.",
  'James Lee (Zougotcha): "I am very proud of this mare, who is a ripper and will go on."',
  "He said: the government attaches prior importance to the talks in Vienna.",
  "Twenty-two people were hurt when the bus left the road on Friday.",
])("%j has none", (text) => {
  expect(findDateline(text, { start: 0, end: text.length })).toBeUndefined();
});
