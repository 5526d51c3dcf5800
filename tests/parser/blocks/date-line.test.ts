import { expect, test } from "vitest";
import { isDateLine, isLabelledDateLine, isUpdateLine } from "../../../src/parser/blocks/date-line.ts";

// As outlets print them: The Guardian, CNN, NYT, Fox, Reuters, Al Jazeera, NPR, Sky, Mail, Politico, local papers, The Telegraph, The
// Hindu, France 24, Yahoo, CBS, NBC.
test.each([
  "Wed 11 Jun 2025 16.45 BST",
  "Last modified on Wed 11 Jun 2025 17.12 BST",
  "Updated 5:14 PM EST, February 3, 2025",
  "Published 1:05 PM EST, Thu February 13, 2025",
  "Feb. 11, 2025, 9:14 a.m. ET",
  "March 3, 2025 at 6:00 a.m. EST",
  "Published Feb. 11, 2025Updated Feb. 12, 2025, 9:14 a.m. ET",
  "Published February 11, 2025 9:14pm EST | Updated February 12, 2025 8:00am EST",
  "May 5, 2025 1:40 PM GMT+1 Updated 2 hours ago",
  "Published On 12 Mar 2025",
  "FEBRUARY 11, 2025 5:00 AM ET",
  "Wednesday 12 March 2025 14:32, UK",
  "PUBLISHED: 14:32, 12 March 2025 | UPDATED: 15:01, 12 March 2025",
  "02/11/2025 05:00 AM EST",
  "Posted: Feb 11, 2025 / 09:14 PM CST",
  "and last updated 7:02 AM, Feb 12, 2025",
  "Published 2:14 pm Tuesday, February 11, 2025",
  "Published: Feb. 11, 2025 at 9:14 PM CST|Updated: 10 hours ago",
  "2025-02-11T09:14:22+01:00",
  "2025/2/11",
  "11.02.2025",
  "Feb 11, 2025 | 9:14 PM",
  "February 11, 2025 · 5:00 AM ET",
  "11 February 2025 • 6am",
  "Updated - March 12, 2025 09:00 am IST - NEW DELHI",
  "Issued on: 12/03/2025 - 14:05",
  "Wed., March 12, 2025 at 9:00 a.m.",
  "UPDATED ON: MARCH 12, 2025 / 9:00 AM EDT",
  "Dec. 3, 2024, 3:33 PM EST / Updated Dec. 3, 2024, 5:00 PM EST",
])("%j says nothing but when", (line) => {
  expect(isDateLine(line)).toBe(true);
});

test.each([
  "On 12 March 2025 he resigned",
  "12 March 2025 was a Tuesday",
  "Updated 2 hours ago",
  "Published 12 March 2025 | Subscribe",
  "PUBLISHED: 14:32, 12 March 2025 | UPDATED: by us",
  "12 March 2025 - he resigned",
  "12 March 2025 - He",
  "Posted by Jane Doe, 12 March 2025",
  "14:32",
  "The year 2025",
])("%j does not", (line) => {
  expect(isDateLine(line)).toBe(false);
});

test.each<[line: string, labelled: boolean, update: boolean]>([
  ["Posted: Feb 11, 2025 / 09:14 PM CST", true, false],
  ["First published on 21 July 2022", true, false],
  ["Updated: Feb 12, 2025", true, true],
  ["Last modified on 21 July 2022", true, true],
  ["and last updated 7:02 AM, Feb 12, 2025", true, true],
  ["Feb 12, 2025", false, false],
  ["Published by us", false, false],
])("%j has a label: %s, is of a change: %s", (line, labelled, update) => {
  expect(isLabelledDateLine(line)).toBe(labelled);
  expect(isUpdateLine(line)).toBe(update);
});
