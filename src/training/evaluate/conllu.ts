/** Documents of a treebank in CoNLL-U (universaldependencies.org/format.html), their text rebuilt with exact offsets. */

/** A word of the treebank. Words of a contraction lie in it by their own letters ("do", "n't"). */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Universal part of speech. */
  readonly part: string;
  /** Number of its head in the sentence, from 1 as the file counts; 0 of the root. */
  readonly head: number;
  /** Universal relation to it, with its subtype after a colon. */
  readonly relation: string;
  /** Whether the offsets are known: false where a contraction does not spell its words ("des" = "de" + "les"). */
  readonly isAligned: boolean;
}

export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly GoldWord[];
}

export interface GoldDocument {
  readonly id: string;
  /** Sentences follow one another by a space, or directly where the treebank says SpaceAfter=No; paragraphs by a blank line. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** The documents of a CoNLL-U file. */
export function readConllu(source: string): readonly GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const part of source.split(/^# newdoc id = /m).slice(1)) documents.push(readDocument(part));
  return documents;
}

function readDocument(part: string): GoldDocument {
  let text = "";
  let gap = "";
  const sentences: GoldSentence[] = [];
  for (const sentence of part.split(/\n\n+/)) {
    const lines = sentence.split("\n");
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    if (/^# newpar/m.test(sentence) && text !== "") gap = "\n\n";
    text += gap;
    gap = "";
    const start = text.length;
    const words: GoldWord[] = [];
    for (let index = 0; index < rows.length; index++) {
      const [id = "", form = "", , , , , , , , misc = ""] = rows[index] ?? [];
      text += gap;
      const range = /^\d+-(\d+)$/.exec(id);
      const count = range ? Number(range[1]) - Number.parseInt(id, 10) + 1 : 1;
      const parts = range ? rows.slice(index + 1, index + 1 + count) : rows.slice(index, index + 1);
      words.push(...placeWords(text.length, form, parts));
      text += form;
      gap = misc.includes("SpaceAfter=No") ? "" : " ";
      if (range) index += count;
    }
    sentences.push({ start, end: text.length, words });
  }
  return { id: part.slice(0, part.indexOf("\n")), text, sentences };
}

function placeWords(offset: number, surface: string, parts: readonly (readonly string[])[]): readonly GoldWord[] {
  const isAligned = parts.map(([, form = ""]) => form).join("") === surface;
  let start = offset;
  return parts.map(([, form = "", lemma = "", part = "", tag = "", , head = "", relation = ""]) => {
    const from = isAligned ? start : offset;
    start += form.length;
    const end = isAligned ? start : offset + surface.length;
    return { start: from, end, form, lemma, tag, part, head: Number(head), relation, isAligned };
  });
}
