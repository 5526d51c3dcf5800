/** Headlines that quote somebody on something: "Gillibrand on Clinton's speeches: ‘I think she will’", "Warren hammers bank's CEO: ‘Resign’". */
import { isRoleNoun } from "../../../../../lexicon/titles.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";
import { isHeadline } from "./headline-tails.ts";

/** By eye, of such headlines in the news. */
const TOPIC: Pick<Proposal, "method" | "score"> = { method: "headline-topic", score: 0.9 };

/** What opens the topic, the place or the time of what is said. */
const OPENS_TOPIC = /^(?:on|about|after|before|ahead|amid|over|as|at|in|to|following|against|upon|with)$/;

/** "hammers", "apologises" */
const DEED = /^\p{L}{4,}s$/u;

/** The report of a headline whose colon leads to a quotation, by whom it begins with, unless one of `proposals` is theirs; at most one. */
export function headlineTopics(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  if (!isHeadline(passage)) return [];
  const colon = passage.words.indexOf(":");
  if (passage.mark[0] === 1) return fromFront(passage, proposals);
  if (colon < 2 || passage.mark[colon + 1] !== 1) return [];
  for (let i = 0; i < colon; i++) if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return [];
  const to = whoBegins(passage, 0, colon);
  // "Trump praises reporter: ‘Very good’"
  if (to === undefined || proposals.some(({ source }) => source?.from === 0 && source.to <= to)) return [];
  return [withParts(TOPIC, [{ from: colon + 1, to: passage.length }], { from: colon, to: colon + 1 }, { from: 0, to })];
}

/** "‘I can’t watch the last scene’: Nadia Rahimi on grief": the same turned round. */
function fromFront(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const [stretch] = passage.stretches;
  if (stretch?.outer.from !== 0 || passage.words[stretch.outer.to] !== ":") return [];
  const colon = stretch.outer.to;
  const to = whoBegins(passage, colon + 1, passage.length);
  const isKnown = proposals.some(({ content }) => content.some(({ from }) => from < colon));
  if (to === undefined || passage.name[colon + 1] !== PERSON || isKnown) return [];
  return [withParts(TOPIC, [stretch.outer], { from: colon, to: colon + 1 }, { from: colon + 1, to })];
}

/** Where the words for somebody end that begin at `from`, a topic or a deed behind them; undefined where there is nothing of the kind. */
function whoBegins(passage: Passage, from: number, colon: number): number | undefined {
  let name = from;
  while (name < colon && passage.name[name] === PERSON) name++;
  let topic = Math.max(from + 1, name);
  while (topic < colon && !OPENS_TOPIC.test(lowerAt(passage, topic))) {
    if (isFiniteVerb(passage, topic)) break;
    topic++;
  }
  const isTopic = topic < colon && OPENS_TOPIC.test(lowerAt(passage, topic));
  // "CNN president on Trump"
  if (isTopic && (topic === name || isRoleNoun(lowerAt(passage, topic - 1)))) return topic;
  // "Bishop apologises to survivors"
  const isOffice = name === from && isRoleNoun(lowerAt(passage, from)) && passage.name[from + 1] === 0;
  if (isOffice && from + 1 < colon && DEED.test(wordAt(passage, from + 1)) && isFiniteVerb(passage, from + 1))
    return from + 1;
  // "Elizabeth Warren hammers Wells Fargo's CEO", not "Trump's wall" nor "Clinton and Sanders"
  return name > from && name < colon && DEED.test(wordAt(passage, name)) ? name : undefined;
}
