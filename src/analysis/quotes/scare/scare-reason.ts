/** What marks are for where nobody is quoted: small rules, the first that holds names the reason. */
import type { Span } from "../../../document/span.ts";
import type { Scene } from "../speakers/scene.ts";

/** Everything a rule looks at. `before` and `after` are the text beside the marks, a few words of it, marks left out. */
export interface MarkedText {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

interface ReasonRule {
  /** Own name of the rule where several give one reason. */
  readonly rule?: string;
  readonly reason: string;
  readonly holds: (marked: MarkedText) => boolean;
}

/** What stands beside the marks of `span`. */
export function markedText({ text }: Scene["article"], span: Span): MarkedText {
  return {
    words: text.slice(span.start, span.end).replace(/[.,!?;:]+$/, ""),
    before: text
      .slice(Math.max(0, span.start - 60), span.start)
      .replace(/["“”„‟«»'‘’`´\s]+$/, " ")
      .replace(/= $/, "="),
    after: text.slice(span.end, span.end + 30).replace(/^[.,]?["“”„‟«»'‘’`´]+/, ""),
  };
}

/** Capitals on all words but the small ones inside: "The War for the Stolen Boy", not "It was very nice". */
export const isTitleCase = (words: string): boolean => {
  const parts = words.split(/[\s—–-]+/).filter((word) => /^\p{L}/u.test(word));
  return (
    parts.length > 0 &&
    /^\p{Lu}/u.test(parts[0] ?? "") &&
    parts.every((word, index) => /^\p{Lu}/u.test(word) || (SMALL.test(word) && index < parts.length - 1)) &&
    !SPOKEN.test(words)
  );
};

const SMALL =
  /^(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|nor|but|as|de|du|la|le|el|y|von|van|vs?|into|is|are|that|than)$/;
/** What people say, however it is printed. */
const SPOKEN = /^(?:yes|no|oh|well|thank|thanks|hello|god|mr|mrs)\b/i;

const WORK =
  /\b(?:book|novel|film|movie|series|show|song|album|single|play|musical|opera|poem|painting|documentary|thriller|comedy|drama|episode|podcast|column|article|essay|paper|study|report|memo|editorial|letter|statement|thesis|speech|post|video|game|magazine|exhibition|sitcom|anthem|hymn|ballad|novella|trilogy|memoir|booklet|brochure|caption|headline|chapter|section|titled|entitled|headlined|title|on|in|of|star|host)\s*[,:]?\s*(?:is |was )?$/i;
const WORK_AFTER = /^\s*,?\s*(?:a|an|the|his|her|which|by|won|stars?|starring|sees|earned|is a|was a)\b/i;
const OFFENCE =
  /\b(?:guilty of|charged with|charge of|charges of|convicted of|accused of|suspicion of|count of|counts of|offen[cs]e of|crime of|indicted for|prosecuted for)\s+$/i;
const TERM =
  /\b(?:so-called|known as|(?:is|are|was|were|be|been|being|also|often|sometimes|officially|what is|what are|commonly|simply) called|a place called|dubbed|termed|labell?ed|nicknamed|referred to as|described as|what is|term|terms|known|named|means?|signif(?:y|ies)|meaning|designated|branded|baptized|christened)\s*,?\s*(?:the |a |an |as |its |his |her |their )?$/i;
/** "known in the territory as", "known until the war of 1982 as", "the initials" */
const KNOWN_AS =
  / known (?:in|to|until|since|by|at|among|throughout|across|around) [^.;:!?]+ as (?:the |a |an )?$| (?:so called|initials) $/;
/** "the word for “lit up”", "it stood for “deficit”", "searched YouTube for “songs”". */
const MEANT =
  /\b(?:stands? for|stood for|translates (?:as|to)|short for|word for|searched \w+ for|searched for|googled|acronym|abbreviation) $/i;
const WORD =
  /\b(?:word|words|phrase|phrases|term|terms|expression|slogan|adage|(?:the|a|an|old|famous|popular) saying|motto|nickname|moniker|label|spelled|pronounced|suffix|prefix|letter|hashtag|adjective|noun|verb)s?\s*,?\s*$/i;

/** Rules in order. */
const REASON_RULES: readonly ReasonRule[] = [
  { reason: "markup", holds: ({ before }) => /[\w-]=$/.test(before) },
  { reason: "hashtag", holds: ({ words }) => /^[#@]\w+$/.test(words) },
  {
    reason: "nickname",
    holds: ({ words, before, after }) =>
      /\p{Lu}[\p{L}.’'-]*\s*\(?$/u.test(before) &&
      /^\)?\s*\p{Lu}\p{Ll}/u.test(after) &&
      /^\p{Lu}/u.test(words) &&
      words.split(" ").length <= 3,
  },
  // "accused of “failing miserably” by the opposition" is no offence.
  {
    reason: "offence",
    holds: ({ words, before }) => OFFENCE.test(before) && !/^\p{Ll}+ing \p{Ll}+ly$/u.test(words),
  },
  { reason: "word", holds: ({ before }) => WORD.test(before) },
  {
    reason: "title",
    holds: ({ words, before, after }) => isTitleCase(words) && (WORK.test(before) || WORK_AFTER.test(after)),
  },
  {
    rule: "term by its introduction",
    reason: "term",
    holds: ({ before }) => TERM.test(before) || KNOWN_AS.test(before) || MEANT.test(before),
  },
  {
    rule: "title by its capitals",
    reason: "title",
    holds: ({ words }) => isTitleCase(words) && words.split(/\s+/).length > 1,
  },
  { reason: "name", holds: ({ words }) => isTitleCase(words) },
  { reason: "term", holds: () => true },
];

/** All that `scareRule` may answer, in the order in which they are tried. */
export const SCARE_RULES: readonly string[] = REASON_RULES.map(({ rule, reason }) => rule ?? reason);

/** Why the words of `span` stand in marks, given that nobody is quoted with them. */
export function scareReason(scene: Pick<Scene, "article">, span: Span): string {
  return ruleOf(scene, span)?.reason ?? "term";
}

/** The name of the rule that gives the reason: finer, as a feature of the model. */
export function scareRule(scene: Pick<Scene, "article">, span: Span): string {
  const found = ruleOf(scene, span);
  return found?.rule ?? found?.reason ?? "";
}

function ruleOf({ article }: Pick<Scene, "article">, span: Span): ReasonRule | undefined {
  const marked = markedText(article, span);
  return REASON_RULES.find(({ holds }) => holds(marked));
}
