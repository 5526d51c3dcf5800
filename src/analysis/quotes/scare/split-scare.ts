/** Takes words that are marked without being anybody's out of the attributions. */
import type { Span } from "../../../document/span.ts";
import { isParticleReport } from "../../../lexicon/particle-verbs.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { logistic } from "../../../models/linear-model.ts";
import type { ScareJudge } from "../../../models/speaker-model.ts";
import { COLON_SUBJECT } from "../attribution/repair/answers/colon-subjects.ts";
import { OWN_WORDS } from "../attribution/repair/answers/own-words.ts";
import type { Attribution } from "../attribution.ts";
import { type Scene, tokensIn, wordAt } from "../speakers/scene.ts";
import { isKicker, isOnSigns, isOwnSentence, isTitleOrTerm } from "./certain-words.ts";
import { isCalled } from "./is-called.ts";
import { isNickname } from "./nickname.ts";
import { markedText, scareReason, scareRule } from "./scare-reason.ts";
import { speechOdds } from "./speech-odds.ts";
import { gatherMarkedWords, isTitleBlock, markedKey, readStretch } from "./stretch-facts.ts";

/** Marked words that nobody is quoted with. */
export interface ScareWords {
  readonly span: Span;
  readonly reason: string;
  /** How sure the judge is, 0.5 to 1. */
  readonly probability: number;
}

export interface Sorted {
  readonly attributions: readonly Attribution[];
  readonly scare: readonly ScareWords[];
}

/** `attributions` without the marked words that quote nobody; those that consist of nothing else are gone. */
export function splitScare(scene: Scene, attributions: readonly Attribution[], judge: ScareJudge): Sorted {
  const marked = gatherMarkedWords(scene, attributions);
  const judged: Judged[][] = attributions.map((attribution) =>
    attribution.quoted.map((span) => ({
      span,
      key: markedKey(scene.article.text, span),
      score: speechOdds(judge, readStretch(marked, attribution, span)),
    })),
  );
  const all = judged.flat();
  const shared = agreeOnRepeats(all);
  // "New law to be enforced ‘immediately’", which a minister says below: a headline, where nobody is named, is nothing against the text.
  const inText = agreeOnRepeats(all.filter(({ span }) => !isTitleBlock(scene, span.start)));
  const said = wordsSaid(scene, all);
  const scare: ScareWords[] = [];
  const kept = attributions.flatMap((attribution, index) => {
    const found: Span[] = [];
    for (const { span, key, score } of judged[index] ?? []) {
      const everywhere = shared.get(key) ?? score;
      const speech = logistic(
        isTitleBlock(scene, span.start) ? everywhere : Math.max(everywhere, inText.get(key) ?? score),
      );
      const isTerm = isBareTerm(scene, attribution, span);
      if (isInWordsOf(scene, attribution)) continue;
      const beside = markedText(scene.article, span);
      if (!isTitleOrTerm(beside) && !(isNickname(scene, span) && !isTitleBlock(scene, span.start))) {
        if ((speech >= 0.5 && !isTerm) || isReportedBehind(scene, attribution, span)) continue;
        if (attribution.method === COLON_SUBJECT.method || isCalled(scene.article.text, attribution, span)) continue;
        if (isOnSigns(beside) || isOwnSentence(scene.article.text, span) || isReported(scene, span) || said(span))
          continue;
        if (isTitleBlock(scene, span.start) && isKicker(scene.article.text, span)) continue;
      }
      found.push(span);
      scare.push({
        span,
        reason: scareReason(scene, span),
        probability: Math.max(0.5, 1 - speech, isTerm ? BARE_TERM : 0),
      });
    }
    return found.length === 0 ? [attribution] : (withoutMarks(attribution, found) ?? []);
  });
  return { attributions: kept, scare };
}

/** How sure it is that such words are a term: by eye, of twenty in unread news one was said by somebody. */
const BARE_TERM = 0.8;

/**
 * "The ‘scramble for Africa’ saw", "this “black economy”", "ended in a “virtual tie”": a few words in small letters that nobody
 * is said to say, right behind an article, are no speech; in a headline they may be.
 */
function isBareTerm(scene: Scene, { cue, source }: Attribution, { start, end }: Span): boolean {
  if (cue.length > 0 || source.length > 0) return false;
  const { text } = scene.article;
  const words = text.slice(start, Math.min(end, start + 80));
  if (end - start >= 80 || !/^\p{Ll}/u.test(words) || /[.?!]$/.test(words)) return false;
  if (words.split(" ").length > LONGEST_TERM || /^\S+ing /.test(words) || isTitleBlock(scene, start)) return false;
  return BEHIND_ARTICLE.test(text.slice(Math.max(0, start - 16), start));
}

const BEHIND_ARTICLE = /(?:^|[\s(])(?:an?|the|this|that|these|those|its|their) ["“”'‘’«]{1,2}$/i;

/** '“Denver,” he answered', '“Hopefully,” she said, “it helps”': words with a comma in their marks, and right behind them who says them. */
function isReportedBehind({ article: { text } }: Scene, { cue, source, content }: Attribution, span: Span): boolean {
  const [verb] = cue;
  const [who] = source;
  if (!verb || !who || who.start < span.end || text.charAt(span.end - 1) !== ",") return false;
  const cued = text.slice(verb.start, verb.end).toLowerCase();
  const [reports = "", particle = ""] = cued.split(" ");
  if (reportingVerb(cued)?.classes.has("say") !== true && !isParticleReport(reports, particle, "")) return false;
  const first = Math.min(verb.start, who.start);
  return content[0] !== undefined && content[0].start >= span.start - 1 && first - span.end <= 3;
}

/** A marked stretch with what it says and its log odds of being speech. */
interface Judged {
  readonly span: Span;
  readonly key: string;
  readonly score: number;
}

const LONGEST_TERM = 4;

/** A title or a term that is marked again and again is one at every place: the mean score of short words by what they say. */
function agreeOnRepeats(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { key, score } of judged) {
    if (key.split(" ").length > LONGEST_TERM) continue;
    const entry = sums.get(key) ?? { sum: 0, count: 0 };
    entry.sum += score;
    entry.count++;
    sums.set(key, entry);
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}

/** 'shouted, “Cruz,”', 'responded: “Ok”', '“Honestly,” he continued': beside a verb of saying and its comma or colon even a name is said. */
function isReported(scene: Scene, span: Span): boolean {
  const { from, to } = tokensIn(scene, span);
  let before = from - 1;
  if (MARK.test(wordAt(scene, before))) before--;
  if (/^[,:]$/.test(wordAt(scene, before)) && (isSaid(scene, before - 1) || isShotBack(scene, before - 2))) return true;
  // "falls at my feet, sobbing, “Please help us”"
  if (wordAt(scene, before) === "," && isUttering(wordAt(scene, before - 1)) && /^\p{Lu}/u.test(wordAt(scene, from)))
    return true;
  if (wordAt(scene, to - 1) !== ",") return false;
  let after = to;
  if (MARK.test(wordAt(scene, after))) after++;
  return /^(?:he|she|they)$/.test(wordAt(scene, after)) && (isSaid(scene, after + 1) || isShotBack(scene, after + 1));
}

const MARK = /^["“”„‟«»'‘’`´]+$/;

/** "sobbing", "shouting", "saying": a participle by which words in marks may stand. */
function isUttering(word: string): boolean {
  if (!/^\p{Ll}+ing$/u.test(word)) return false;
  return UTTERING.test(word) || reportingVerb(word)?.classes.has("say") === true;
}

const UTTERING =
  /^(?:sobb|weep|wail|plead|begg|chant|sing|bark|hiss|growl|stammer|scream|shriek|holler|yell|cheer|jeer|taunt)ing$/;

function isSaid(scene: Scene, token: number): boolean {
  const verb = reportingVerb(wordAt(scene, token).toLowerCase());
  return verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third"));
}

/** "in his phrase, “a great many directors”" */
function isInWordsOf({ article: { text } }: Scene, { method, cue: [cue] }: Attribution): boolean {
  return method === OWN_WORDS && cue !== undefined && /^(?:words|phrase|telling)$/.test(text.slice(cue.start, cue.end));
}

/** 'he shot back: “Ask the President.”' */
function isShotBack(scene: Scene, token: number): boolean {
  return isParticleReport(wordAt(scene, token), wordAt(scene, token + 1), wordAt(scene, token + 2));
}

/** Words of a stretch that is looked for in what is said. */
const FEWEST_SAID = 2;
const MOST_SAID = 6;
/** Characters of a quotation that is no term. */
const LONG_SPEECH = 50;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether the words of a stretch come again in longer ones that somebody says below: a lead quotes “surprising shortfalls” from the text. */
function wordsSaid(scene: Scene, judged: readonly Judged[]): (span: Span) => boolean {
  const { text } = scene.article;
  let said: ReadonlyMap<string, number> | undefined;
  return (span) => {
    const { start, end } = span;
    const words = text.slice(start, end).match(WORDS) ?? [];
    const isPlain =
      words.length >= FEWEST_SAID && words.length <= MOST_SAID && !words.some((word) => /\p{Lu}/u.test(word));
    // "the so-called “police bureau”" is a term, whoever speaks of it.
    if (!isPlain || scareRule(scene, span) !== "term") return false;
    said ??= runsOf(
      judged.filter(({ span, score }) => score > 0 && span.end - span.start > LONG_SPEECH).map(({ span }) => span),
      text,
    );
    return (said.get(words.join(" ")) ?? 0) > end;
  };
}

/** Every few words in a row of `spans`, in lower case, with the start of the last one that has them. */
function runsOf(spans: readonly Span[], text: string): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const { start, end } of spans) {
    const words = text.slice(start, end).toLowerCase().match(WORDS) ?? [];
    for (let from = 0; from < words.length; from++)
      for (let size = FEWEST_SAID; size <= MOST_SAID && from + size <= words.length; size++)
        runs.set(words.slice(from, from + size).join(" "), start);
  }
  return runs;
}

/** What is left of an attribution when `scare` quotes nobody: contents that are more than those words. */
function withoutMarks(attribution: Attribution, scare: readonly Span[]): Attribution | undefined {
  const content = attribution.content.filter(
    (span) => !scare.some(({ start, end }) => start <= span.start + 1 && end >= span.end - 1),
  );
  if (content.length === 0) return undefined;
  const quoted = attribution.quoted.filter((span) => !scare.includes(span));
  const { cue, source, method, score } = attribution;
  return quoted.length === 0 && cue.length === 0 ? undefined : { content, quoted, cue, source, method, score };
}
