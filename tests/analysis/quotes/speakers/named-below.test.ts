/** Somebody new, somebody spoken of, and leads that leave a name to the paragraph below; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("nobody who was named before", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "for somebody new, by a word in their office",
      "[P Karim Alam], the host country’s commissioner of patient relief, told me there was a lot of “preparatory work” left.\n\nNobody knows when it will begin. A 30-year-old patient told me that soldiers had burned her house.",
      "–: indirect soldiers had burned",
    ],
    [
      "for several, of whom the last speaker is one",
      "“We failed,” coach [P Mark Dunn] said. [P Dunn] said they left [P Luke Carver] at home because he was ill. They also were worried about signals from the sideline.",
      "–: indirect signals from the",
    ],
    [
      "for a town in passing",
      'They were married in [L Hay] 60 years ago. They marked the day at the "lovely kitchen, and it couldn\'t have been better".',
      "–: direct lovely kitchen, and",
    ],
    [
      "for whoever the question is about",
      "It is late. When asked regarding a written admission by [P Abdul Rahim] on the vote, the [L Penang] MP said it was a proposal.",
      "–: indirect it was a",
    ],
    [
      "for the club of a player who wrote it",
      "It is late. A statement released by the [O Rowan Town] striker said, “Our last match was not what we were looking for.”",
      "–: direct Our last match",
    ],
    [
      "for those of whom two are named as examples",
      "Directors including [P Ann Lee] and [P Paul Daly] were quick to remember his mastery.",
      "–: indirect his mastery",
    ],
  ])("%s", (_, marked, last) => expect(allReportsIn(marked).at(-1)).toBe(last));
});

describe("the accused", () => {
  test("pleads, and not the lawyer", () =>
    expect(
      allReportsIn(
        "Lawyer [P Paul Daly] made the comments in court.\n\nDr [P Daly] was absent from court on Thursday when his client, [P Simon Carver], 27, was remanded in custody after he pleaded not guilty to stealing a boat.",
      ).at(-1),
    ).toBe("Simon Carver: indirect stealing a boat"));
});

describe("named in the next paragraph", () => {
  test.each<[what: string, marked: string, first: string]>([
    [
      "a body",
      "A new drug could be a reality, according to a leading charity.\n\n[O Rowan Research] believes the drug works.",
      "Rowan Research: indirect A new drug",
    ],
    [
      "a holder of an office, with a title",
      "The president of the Beekeepers' Association today vowed to put pressure on the minister.\n\nMr [P John Carver] told 400 beekeepers that it was late.",
      "John Carver: indirect to put pressure",
    ],
    [
      "a holder of an office, who also says",
      "The housing minister called on [P Ann Lee] to return to talks.\n\nIn a meeting with reporters, [P Paul Daly] also urged her to look back.",
      "Paul Daly: indirect Ann Lee to",
    ],
    [
      "somebody with an age",
      "A motorist who failed to pay has had his fine reduced after he told magistrates he thought the figure was “excessive”.\n\n[P John Carver], 44, was fined in March.",
      "John Carver: mixed he thought the",
    ],
  ])("%s", (_, marked, first) => expect(allReportsIn(marked)[0]).toBe(first));
});

describe("headlines", () => {
  test("of whoever is accused say nothing by them", () =>
    expect(
      spokenIn("Magistrate accused of ‘abdicating his duty’\n\nMagistrate [P Paul Daly] said it was “late”.", true)[0],
    ).toBe("–: of ‘abdicating his"));

  test("mean whom the lead and the next paragraph mean", () =>
    expect(
      spokenIn(
        "Housing minister urges [L S. Ruritania] leader to return to talks\n\n[L Ruritania]'s housing minister called on [P Ann Lee] to return to talks.\n\nIn a meeting with reporters, [P Paul Daly] also urged her to look back.",
        true,
      )[0],
    ).toBe("Paul Daly: S. Ruritania leader"));
});
