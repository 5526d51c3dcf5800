/** 'The shift has come from the top, with President Xi stressing that “…”': what is said in the participle that a "with" leads to. */
import { contentEnd } from "../grammar/content-range.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../passage.ts";
import { isPunctuation, type Proposal, withContent, withParts } from "../proposal.ts";
import { absoluteSubject } from "../sources/of-absolutes.ts";

/** What such proposals are called, and how sure they are. */
const ABSOLUTE: Pick<Proposal, "method" | "score"> = { method: "absolute-participle", score: 0.9 };

/** `proposals`, each one that has gone on into the participle of one of `found` ended before its "with". */
export function endedBeforeAbsolute(proposals: readonly Proposal[], found: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((one) => {
    const next = found.find(
      ({ method, source }) =>
        method === ABSOLUTE.method &&
        one.content.some(({ from, to }) => source !== undefined && from < source.from - 2 && source.to <= to),
    );
    const end = (next?.source?.from ?? 0) - 2;
    if (!next) return one;
    return withContent(
      one,
      one.content.flatMap(({ from, to }) => (from < end ? [{ from, to: Math.min(to, end) }] : [])),
    );
  });
}

/** One for each such participle whose verb `proposals` have not read as a cue and whose subject ends with a name. */
export function absoluteParticiples(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let verb = 2; verb + 1 < passage.length; verb++) {
    const reporting = passage.lexemes[verb]?.reporting;
    if (!reporting?.forms.has("gerund") || reporting.forms.has("base") || passage.stretch[verb] !== 0) continue;
    if (proposals.some(({ cue }) => cue && cue.from <= verb && verb < cue.to)) continue;
    const source = absoluteSubject(passage, verb);
    if (!source || passage.name[source.to - 1] !== PERSON) continue;
    const from = /^(?:that|[,:])$/.test(lowerAt(passage, verb + 1)) ? verb + 2 : verb + 1;
    const stretch = passage.stretches.find(({ outer }) => outer.from === from);
    const isCalling = reporting.classes.has("call") && !isPunctuation(passage, from);
    // "with Ann Lee responding that it was out of order"
    const isThat = reporting.classes.has("say") && passage.lower[verb + 1] === "that";
    if (stretch ? !reporting.classes.has("say") : !isCalling && !isThat) continue;
    const to = Math.max(stretch?.outer.to ?? 0, contentEnd(passage, from, frameAt(passage, verb)));
    found.push(withParts(ABSOLUTE, [{ from, to }], { from: verb, to: verb + 1 }, source));
  }
  return found;
}
