/** Contents that begin with a report of their own: "McCaskill scolded him:" before what she said, "Trump saying" in a clip. */
import type { TokenRange } from "../../../../document/span.ts";
import { type Passage, PERSON } from "../passage.ts";
import { isFiniteReport } from "../phrase-words.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { subjectBefore } from "../source-phrase.ts";
import { takesUp } from "./same-source.ts";

/** `proposal` without the report that its content begins with, or reported by it where nobody else speaks. */
export function withoutReportInFront(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const [first] = content;
  if (!cue || !first || passage.stretch[first.from] !== 0) return proposal;
  let mark = first.from;
  while (mark < first.to && passage.stretch[mark] === 0) mark++;
  if (mark === first.to || passage.mark[mark] !== 1) return proposal;
  const quoted = [{ from: mark, to: first.to }, ...content.slice(1)];
  if (cue.from >= first.to) {
    const report = reportInFront(passage, { from: first.from, to: mark });
    if (!report) return proposal;
    return !report.source || takesUp(passage, report.source, source)
      ? withContent(proposal, quoted)
      : withParts(proposal, quoted, report.cue, report.source);
  }
  const recorded = cue.to <= first.from ? recordedSpeech(passage, first.from, mark) : undefined;
  if (!source || !recorded || !isRecording(passage, source, cue)) return proposal;
  return withParts(proposal, quoted, recorded.cue, recorded.source);
}

/** 'Senator Claire McCaskill scolded him: “…,” she said': who reports, and how, in words up to a colon. */
function reportInFront(passage: Passage, front: TokenRange): Pick<Proposal, "cue" | "source"> | undefined {
  if (passage.words[front.to - 1] !== ":") return undefined;
  for (let i = front.to - 1; i > front.from; i--) {
    if (!isFiniteReport(passage, i)) continue;
    const source = subjectBefore(passage, i, front.from);
    if (source) return { source, cue: { from: i, to: i + 1 } };
  }
  return undefined;
}

/** Most words between such a verb and the mark: "saying during the debate last week,". */
const WIDEST_GAP = 8;

/** 'Trump saying during the debate last week, “…”': a person's name and a participle of speech, up to the mark. */
function recordedSpeech(passage: Passage, from: number, mark: number): Pick<Proposal, "cue" | "source"> | undefined {
  let to = from;
  while (to < mark && passage.name[to] === PERSON) to++;
  const verb = passage.lexemes[to]?.reporting;
  if (
    to === from ||
    mark - to > WIDEST_GAP ||
    !verb?.forms.has("gerund") ||
    !SPOKEN.some((one) => verb.classes.has(one))
  )
    return undefined;
  return /^[,:]$/.test(passage.words[mark - 1] ?? "")
    ? { source: { from, to }, cue: { from: to, to: to + 1 } }
    : undefined;
}

const SPOKEN = ["say", "tell"] as const;

/** Whether what shows the speech is a thing: "The ad uses footage of", "a video shows". */
function isRecording(passage: Passage, source: TokenRange, cue: TokenRange): boolean {
  for (let i = source.from; i < source.to; i++) if (passage.name[i] === PERSON) return false;
  for (let i = Math.min(source.from, cue.from); i < Math.max(source.to, cue.to); i++)
    if (RECORDING.test(passage.lower[i] ?? "")) return true;
  return false;
}

const RECORDING =
  /^(?:ads?|adverts?|commercials?|spots?|videos?|clips?|footage|recordings?|tapes?|audio|films?|documentary|trailer|excerpts?|memes?|photos?|images?)$/;
