/** Speech labelled with its speaker in front or behind: transcripts, colon headlines, "From X:", dash signatures. */
import { HEADLINE_LABELS } from "../../../../lexicon/headline-labels.ts";
import { isCapitalized, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, PLACE, wordAt } from "../passage.ts";
import type { AttributionRule, Found } from "./rule.ts";

const LONGEST_LABEL = 6;

/** The colon of "TAPPER:" or "Ortega wins: …" at the start of a passage, which starts at `from`. */
function labelColon(passage: Passage, from = 0, longest: number = LONGEST_LABEL): number | undefined {
  for (let i = from + 1; i <= from + longest && i < passage.length - 1; i++) {
    if (passage.stretch[i - 1] !== passage.stretch[from] || passage.mark[i - 1] !== 0) return undefined;
    if (passage.words[i] === ":") return i;
  }
  return undefined;
}

function isAllCapitals(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/\p{Ll}/u.test(wordAt(passage, i))) return false;
  return /\p{Lu}{2}/u.test(wordAt(passage, from));
}

/** Where speech begins behind "(laughs)" or "[applause]" at `from`; `from` where nothing of the kind stands there. */
function afterDirection(passage: Passage, from: number): number {
  if (!/^[([]$/.test(wordAt(passage, from))) return from;
  for (let i = from + 2; i < Math.min(from + 6, passage.length - 1); i++) {
    if (/^[)\]]$/.test(wordAt(passage, i))) return i + 1;
  }
  return from;
}

/** Whether all words are capitalized, but for the small ones of names. */
export function areNames(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      !isCapitalized(passage, i) &&
      !wordAt(passage, i).startsWith("@") &&
      !/^(?:of|the|de|al|&|and)$/.test(lowerAt(passage, i))
    )
      return false;
  }
  return to > from;
}

/** "TAPPER: But you said …". */
export const transcript: AttributionRule = {
  method: "transcript",
  precision: 0.9,
  propose(passage, frame) {
    // A quoted transcript opens each of its paragraphs with a mark.
    const from = passage.mark[0] === 1 ? 1 : 0;
    const colon =
      frame.from === 0
        ? labelColon(passage, from, isTitledLabel(passage, from) ? LONGEST_TITLED : LONGEST_LABEL)
        : undefined;
    const minutes = frame.from === 0 ? minutesColon(passage, from) : undefined;
    if (minutes !== undefined) return [turn(passage, from, minutes)];
    if (colon === undefined || !isAllCapitals(passage, from, colon) || isPlace(passage, from, colon)) return [];
    if (isScore(passage, from, colon)) return [];
    // "UPDATE: Annie Clark confirmed it"
    if (
      colon === from + 1 &&
      /^(?:update[sd]?|breaking|exclusive|watch|listen|correction)$/.test(lowerAt(passage, from))
    )
      return [];
    return [turn(passage, from, colon)];
  },
};

/** What is said behind the label that starts at `from`, up to the end of its paragraph. */
function turn(passage: Passage, from: number, colon: number): Found {
  return {
    source: { from, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: afterDirection(passage, colon + 1), to: passage.length }],
  };
}

/** "Hon NICOLA WILLIS (Minister of Finance): …", "Rt Hon CHRIS HIPKINS: …": the colon behind a member in the minutes of a parliament. */
function minutesColon(passage: Passage, from: number): number | undefined {
  let at = from;
  while (at < from + 3 && /^(?:Hon|Rt|Dr|Mr|Mrs|Ms|Sir|Dame)\.?$/.test(wordAt(passage, at))) at++;
  const name = at;
  while (at < name + LONGEST_LABEL && /^(?:Mc|Mac|O['’])?\p{Lu}[\p{Lu}'’-]+$/u.test(wordAt(passage, at))) at++;
  if (at - name < 2 || passage.stretch[name] !== 0) return undefined;
  if (passage.words[at] === "(") {
    const limit = Math.min(at + LONGEST_TITLED, passage.length - 1);
    while (at < limit && passage.words[at] !== ")") at++;
    at++;
  } else if (name === from) return undefined;
  return passage.words[at] === ":" ? at : undefined;
}

const LONGEST_TITLED = 18;

/** "REP. LAURA KESSLER (D-MI):", "TOM HARBAUGH, SPEAKER OF THE HOUSE:": a person in capitals, and who that is. */
function isTitledLabel(passage: Passage, from: number): boolean {
  for (let i = from + 1; i < from + LONGEST_LABEL; i++) {
    if (/\p{Ll}/u.test(wordAt(passage, i))) return false;
    if (/^[,(]$/.test(wordAt(passage, i))) return passage.name[i - 1] === PERSON;
  }
  return false;
}

/** "CHENNAI: Chief Minister …": the place that a report comes from. */
function isPlace(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] !== PLACE) return false;
  return true;
}

/** "WOLVES 1-3 BRENTFORD: …": a number between names, unlike "SPEAKER 2:". */
function isScore(passage: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (/^\d/.test(wordAt(passage, i))) return true;
  return false;
}

/** "Bishop: Ortega wants silence", 'Trump: "We will win"'. */
export const colonLabel: AttributionRule = {
  method: "colon-label",
  precision: 0.7,
  propose(passage, frame) {
    const colon = frame.from === 0 && passage.stretch[0] === 0 ? labelColon(passage) : undefined;
    if (colon === undefined || !areNames(passage, 0, colon)) return [];
    if (isAllCapitals(passage, 0, colon) && isPlace(passage, 0, colon)) return [];
    // "Transcript: Governor Reyes on …", "The Latest: …" say what the article is, not who speaks.
    const label = passage.lower[0] === "the" ? passage.lower[1] : passage.lower[0];
    if (HEADLINE_LABELS.has(label ?? "") || label === "latest") return [];
    const isHeadline = passage.block === 0 && passage.frames.length <= 2;
    if (!isHeadline && passage.mark[colon + 1] !== 1 && !isPersonSpeaking(passage, colon)) return [];
    return [
      {
        source: { from: 0, to: colon },
        cue: { from: colon, to: colon + 1 },
        content: [{ from: colon + 1, to: frame.to }],
      },
    ];
  },
};

/** 'Bill Mercer, grandfather of two: "In my day you got on with it."': whoever is asked on the street, and who that is. */
export const introducedLabel: AttributionRule = {
  method: "colon-label",
  precision: 0.9,
  propose(passage, frame) {
    if (frame.from !== 0 || passage.block === 0) return [];
    let name = 0;
    while (passage.name[name] === PERSON) name++;
    if (name === 0 || !/^[,(]$/.test(wordAt(passage, name))) return [];
    for (let i = name; i < Math.min(frame.to, LONGEST_INTRODUCTION); i++) {
      if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return [];
      if (passage.words[i] !== ":") continue;
      if (passage.mark[i + 1] !== 1) return [];
      return [
        { source: { from: 0, to: i }, cue: { from: i, to: i + 1 }, content: [{ from: i + 1, to: passage.length }] },
      ];
    }
    return [];
  },
};

const LONGEST_INTRODUCTION = 24;

/** "Tapper: But you said that last week.": a person before the colon, a sentence behind it. */
function isPersonSpeaking(passage: Passage, colon: number): boolean {
  for (let i = 0; i < colon; i++) if (passage.name[i] !== PERSON) return false;
  return isCapitalized(passage, colon + 1) && passage.length - colon > 4;
}

/** "From Politico:", "Statement from the school:" and the quotation behind it. */
export const fromLabel: AttributionRule = {
  method: "from-label",
  precision: 0.8,
  propose(passage, frame) {
    const link = linkOf(passage, frame.from);
    if (link === undefined) return [];
    for (let i = link + 2; i < Math.min(frame.to - 1, link + 12); i++) {
      if (passage.words[i] !== ":") continue;
      if (passage.mark[i + 1] !== 1) return [];
      return [
        {
          source: { from: link + 1, to: i },
          cue: { from: frame.from, to: link + 1 },
          content: [{ from: i + 1, to: frame.to }],
        },
      ];
    }
    return [];
  },
};

/** "Q: Why now?" and "A. Because we can." of a printed interview. */
export const questionAndAnswer: AttributionRule = {
  method: "transcript",
  precision: 0.9,
  propose(passage, frame) {
    if (frame.from !== 0 || !/^[QA]$/.test(wordAt(passage, 0))) return [];
    const stop = wordAt(passage, 1);
    // "A. J. Balfour": an initial.
    if (stop !== ":" && (stop !== "." || passage.name[0] !== 0 || /^\p{Lu}\.?$/u.test(wordAt(passage, 2)))) return [];
    const content = { from: 2, to: passage.length };
    return content.to > content.from
      ? [{ source: { from: 0, to: 1 }, cue: { from: 1, to: 2 }, content: [content] }]
      : [];
  },
};

/** The dash before a signature. */
export const DASH: RegExp = /^(?:[―—–-]|--)$/;

/** '"We shall see." — Theresa May' at the end of a passage. */
export const dashSignature: AttributionRule = {
  method: "dash-signature",
  precision: 0.9,
  propose(passage, frame) {
    const last = passage.stretches.findLast(({ outer }) => outer.from >= frame.from && outer.to < frame.to);
    if (!last || !DASH.test(wordAt(passage, last.outer.to))) return [];
    const from = last.outer.to + 1;
    const to = signatureEnd(passage, from, frame.to);
    if (!areNames(passage, from, to) || frame.to !== passage.length) return [];
    // 'Rajoy insisted that his party was "still the No. 1 force."--Kim Hjelmgaard': who wrote it.
    for (let i = frame.from; i < last.outer.from; i++) if (passage.stretch[i] === 0 && isSaying(passage, i)) return [];
    return [{ source: { from, to }, cue: { from: last.outer.to, to: from }, content: [last.outer] }];
  },
};

/** "Crooked Hillary has zero leadership ability. — Donald J. Trump (@realDonaldTrump) May 21, 2016": a tweet set into an article. */
export const tweetSignature: AttributionRule = {
  method: "dash-signature",
  precision: 0.95,
  propose(passage, frame) {
    if (frame.to !== passage.length || passage.stretches.length > 0) return [];
    for (let dash = frame.to - 3; dash > Math.max(0, frame.to - 24); dash--) {
      if (!DASH.test(wordAt(passage, dash))) continue;
      const from = dash + 1;
      const to = signatureEnd(passage, from, frame.to);
      if (passage.words[to] !== "(" || !/^@/.test(wordAt(passage, to + 1)) || !areNames(passage, from, to)) return [];
      return [{ source: { from, to }, cue: { from: dash, to: from }, content: [{ from: 0, to: dash }] }];
    }
    return [];
  },
};

/** The token behind the name of a signature that starts at `from`. */
export function signatureEnd(passage: Passage, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < 8 && !/^[,.(]$/.test(wordAt(passage, to))) to++;
  return to;
}

/** The "from" of "From Politico:" and "A joint statement from the two schools:", which begin at `from`. */
function linkOf(passage: Passage, from: number): number | undefined {
  if (/^(?:from|via|per)$/.test(lowerAt(passage, from))) return from;
  for (let i = from; i < from + LONGEST_MESSAGE; i++) {
    if (OPENING.test(lowerAt(passage, i))) continue;
    if (!MESSAGE.test(lowerAt(passage, i))) return undefined;
    return /^(?:from|by)$/.test(lowerAt(passage, i + 1)) ? i + 1 : undefined;
  }
  return undefined;
}

const OPENING = /^(?:an?|the|new|joint|latest|full|official|another|public|press)$/;
/** Most words up to the noun: "A new joint statement". */
const LONGEST_MESSAGE = 4;
const MESSAGE = /^(?:statement|message|update|advice|announcement|tweet|post|e-?mail|letter|note|word|response|reply)$/;
