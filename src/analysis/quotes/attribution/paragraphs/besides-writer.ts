/** 'She laughs when I read her the review. "That\'s fair."': whom the sentence before a quotation is about, where the writer only asks. */
import type { TokenRange } from "../../../../document/span.ts";
import { clauseSubject } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** The source of a report in `frame`; whoever its main clause is about where that is the writer in a clause of their own, and nobody for a question of the writer. */
export function besidesWriter(
  passage: Passage,
  frame: TokenRange | undefined,
  { source, cue }: Pick<Proposal, "source" | "cue">,
): TokenRange | undefined {
  if (!frame || !source || source.to - source.from > 1) return source;
  // "Her mum, who gave |her name only as Steph, was less sure."
  if (/^(?:his|her|their)$/.test(lowerAt(passage, source.from)))
    return clauseSubject(passage, frame.from, source.from) ?? source;
  if (!/^(?:i|we)$/.test(lowerAt(passage, source.from))) return source;
  if (JOINS.test(lowerAt(passage, source.from - 1))) {
    const subject = clauseSubject(passage, frame.from, source.from - 1);
    if (subject && subject.to < source.from && passage.stretch[subject.from] === 0) return subject;
  }
  return cue && ASKS.test(passage.lexemes[cue.to - 1]?.reporting?.lemma ?? "") ? undefined : source;
}

/** What a clause about the writer opens with. */
const JOINS = /^(?:when|as|after|before|while|once|if|whenever)$/;
/** "I asked him whether it hurt. “Not really.”" */
const ASKS = /^(?:ask|wonder|enquire|inquire)$/;
