/** newsctl and its peers, each cutting a paragraph into tokens and sentences. */
import { createRequire } from "node:module";
import { splitSentences } from "../../analysis/split-sentences.ts";
import { tokenize } from "../../analysis/tokenize.ts";
import type { Span } from "../../document/span.ts";

/** Offsets are those of the paragraph, in UTF-16 code units. */
export interface Cut {
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

export interface Segmenter {
  readonly name: string;
  cut(paragraph: string): Cut;
}

/** The part of compromise's interface that is used. */
interface Compromise {
  (
    text: string,
  ): { json(options: object): readonly { readonly text: string; readonly terms: readonly CompromiseTerm[] }[] };
  readonly version: string;
}

interface CompromiseTerm {
  readonly text: string;
}

/** The part of wink-nlp's interface that is used. */
interface WinkNlp {
  readDoc(text: string): { tokens(): { out(): readonly string[] }; sentences(): { out(): readonly string[] } };
}

export function loadSegmenters(): readonly Segmenter[] {
  return [newsctl(), intlSegmenter(), compromise(), winkNlp()];
}

function newsctl(): Segmenter {
  return {
    name: "newsctl",
    cut(paragraph) {
      const blocks = [{ start: 0, end: paragraph.length, block: 0 }];
      const tokens = tokenize(paragraph, blocks);
      return {
        tokens: Array.from(tokens.starts, (start, index) => ({ start, end: tokens.ends[index] ?? start })),
        sentences: splitSentences(paragraph, tokens, blocks),
      };
    },
  };
}

function intlSegmenter(): Segmenter {
  const words = new Intl.Segmenter("en", { granularity: "word" });
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const spansOf = (segmenter: Intl.Segmenter, text: string): Span[] =>
    Array.from(segmenter.segment(text), ({ segment, index }) => ({
      start: index,
      end: index + segment.trimEnd().length,
    })).filter(({ start, end }) => end > start);
  return {
    name: `Intl.Segmenter (Node ${process.versions.node})`,
    cut: (paragraph) => ({ tokens: spansOf(words, paragraph), sentences: spansOf(sentences, paragraph) }),
  };
}

function compromise(): Segmenter {
  const require = createRequire(import.meta.url);
  const nlp = require("compromise") as Compromise;
  return {
    name: `compromise ${nlp.version}`,
    cut(paragraph) {
      const sentences = nlp(paragraph).json({ text: true, terms: { text: true } });
      const words = sentences.flatMap(({ terms }) => terms.map(({ text }) => text));
      return {
        tokens: withMarks(paragraph, locate(paragraph, words)),
        sentences: locate(
          paragraph,
          sentences.map(({ text }) => text),
        ),
      };
    },
  };
}

function winkNlp(): Segmenter {
  const require = createRequire(import.meta.url);
  const { version } = require("wink-nlp/package.json") as { readonly version: string };
  const load = require("wink-nlp") as (model: unknown) => WinkNlp;
  const nlp = load(require("wink-eng-lite-web-model"));
  return {
    name: `wink-nlp ${version}`,
    cut(paragraph) {
      const document = nlp.readDoc(paragraph);
      return {
        tokens: locate(paragraph, document.tokens().out()),
        sentences: locate(paragraph, document.sentences().out()),
      };
    },
  };
}

/** Where strings stand that follow one another in `text`; one that cannot be found is left out. */
function locate(text: string, parts: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const trimmed = part.trim();
    const start = trimmed === "" ? -1 : text.indexOf(trimmed, from);
    if (start < 0) continue;
    from = start + trimmed.length;
    spans.push({ start, end: from });
  }
  return spans;
}

/** The words, and a token for each mark between them: compromise keeps marks with the words. */
function withMarks(text: string, words: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const word of [...words, { start: text.length, end: text.length }]) {
    for (const match of text.slice(from, word.start).matchAll(/\S/gu)) {
      spans.push({ start: from + match.index, end: from + match.index + match[0].length });
    }
    if (word.end > word.start) spans.push(word);
    from = Math.max(from, word.end);
  }
  return spans;
}
