/** JSON Schemas (draft 2020-12) of the records, by command. Fields are never dropped, only added; `null` is "not said". */
import { ENTITY_TYPES, PRONOUN_SETS } from "../document/annotations.ts";
import { BLOCK_KINDS } from "../document/article.ts";
import {
  count,
  list,
  nullable,
  object,
  offset,
  optional,
  type Schema,
  schema,
  share,
  span,
  string,
  words,
} from "./schema-parts.ts";

const SHOW_SCHEMA: Schema = schema(
  "newsctl show: an article",
  object({
    id: string("unique in a run"),
    path: optional("string", "the file; null for standard input"),
    format: string("seed, plain, markdown, html …"),
    title: optional("string", "as printed"),
    source: optional("string", "the outlet"),
    tags: list({ type: "string" }, "as printed"),
    byline: optional("string", "as printed"),
    date: nullable(object({ value: string("ISO 8601"), from: string("where it stands: caption, dateline …") })),
    language: optional("string", "BCP 47"),
    url: optional("string", "canonical address"),
    section: optional("string", "section of the outlet"),
    image: optional("string", "address of the lead image"),
    from: { type: "object", additionalProperties: { type: "string" }, description: "where the values above come from" },
    words: count("words of the body"),
    readingTimeSeconds: count("at 238 words a minute"),
    text: string("what all offsets index into"),
    body: string("paragraphs and headings, joined by two line feeds"),
    captions: list(
      object({
        text: string("without the credit"),
        credit: optional("string", "whose picture it is"),
        count: { type: "integer", minimum: 1, description: "how often it stands in the text" },
        start: offset,
        end: offset,
      }),
      "each distinct caption once",
    ),
    blocks: list(
      object({
        kind: { enum: BLOCK_KINDS },
        start: offset,
        end: offset,
        reason: optional("string", "why it is left out"),
      }),
      "cover all of the text but white space",
    ),
    warnings: list(
      object({
        message: string("what was guessed"),
        start: optional("integer", "where"),
        end: optional("integer", "where"),
      }),
      "what the parser had to guess",
    ),
  }),
);

const SHOW_REMOVED_SCHEMA: Schema = schema(
  "newsctl show --removed: a block that was left out of an article",
  object({
    article: string("id of the article"),
    line: { type: "integer", minimum: 1, description: "on which it begins" },
    reason: string("why: repeated caption, widget …"),
    text: string("as printed"),
    start: offset,
    end: offset,
  }),
);

const QUOTES_SCHEMA: Schema = schema(
  "newsctl quotes: a quotation or reported statement",
  object({
    article: string("id of the article"),
    id: string(
      "Q: with quotation marks, R: reported without, S: marks that quote nobody; the same whatever is selected",
    ),
    type: { enum: ["direct", "mixed", "indirect", "scare"] },
    text: string("the content, its parts joined by a space"),
    spans: list(span, "the content; several where the attribution interrupts it"),
    quoted: list(span, "its stretches inside marks, marks left out"),
    cue: nullable(words),
    speaker: nullable(
      object({
        name: optional("string", "fullest form in the article; null for a speaker it does not name"),
        role: optional("string", "what the article says they are"),
        entity: optional("integer", "id of the record that `entities` prints"),
        mention: nullable(words),
      }),
    ),
    method: string("the rule or model that decided, or none"),
    confidence: share("calibrated chance that the speaker is right"),
    paragraph: count("number of the body block, from 1; 0 for the headline"),
    reason: optional("string", "what the marks are for, where they quote nobody"),
    context: nullable(
      object({ text: string("its sentences, with those around"), spans: list(span, "the same, where they stand") }),
    ),
  }),
);

const EXPLAIN_SCHEMA: Schema = schema(
  "newsctl explain: why a quotation has its speaker",
  object({
    article: string("id of the article"),
    id: string("of the quotation, as `quotes` prints it"),
    type: { enum: ["direct", "mixed", "indirect", "scare"] },
    text: string("the content, its parts joined by a space"),
    spans: list(span, "the content"),
    speaker: nullable(
      object({
        name: optional("string", "null for a speaker whom the article does not name"),
        role: optional("string", "what the article says they are"),
        entity: optional("integer", "id of the record that `entities` prints"),
        mention: nullable(words),
      }),
    ),
    confidence: share("calibrated chance that the speaker is right"),
    method: string("what decided on the speaker"),
    foundBy: string("what found the words that report and name the source: a rule, model, or none"),
    foundScore: share("how sure that was; not calibrated"),
    sourceKind: { enum: ["name", "pronoun", "description", "none", "marked words"] },
    reason: string("one sentence"),
    evidence: list(
      object({
        kind: { enum: ["sentence", "cue", "source", "name", "role", "introduction"] },
        text: string("as printed"),
        start: offset,
        end: offset,
      }),
      "the words that the answer rests on, in the order of the text",
    ),
    candidates: list(
      object({
        entity: optional("integer", "id of the record that `entities` prints; null for nobody named"),
        name: optional("string", "null for nobody named"),
        probability: share("among all candidates; not calibrated"),
        score: { type: "number", description: "sum of the weights of its features, on a scale of log odds" },
        mention: nullable(object({ text: string("as printed"), start: offset, end: offset })),
        reasons: list(
          object({ text: string("in plain words"), weight: { type: "number", description: "for it where positive" } }),
          "what set it apart most, heaviest first",
        ),
      }),
      "everybody who was weighed, likeliest first",
    ),
  }),
);

const ENTITIES_SCHEMA: Schema = schema(
  "newsctl entities: a person, organisation, place or other name",
  object({
    article: string("id of the article"),
    id: count("1, 2, 3 … in the order of first mention"),
    type: { enum: ENTITY_TYPES },
    name: string("the fullest form in the article, without titles"),
    aliases: list({ type: "string" }, "other forms"),
    role: optional("string", "what the article says they are"),
    roleSpan: nullable(span),
    honorific: optional("string", "Mr., Gen., Prime Minister …"),
    pronouns: { enum: [...PRONOUN_SETS, null] },
    country: optional("string", "ISO 3166-1 alpha-2"),
    value: optional("string", "ISO 8601, for dates"),
    money: nullable(object({ amount: { type: "number" }, currency: string("ISO 4217") })),
    count: { type: "integer", minimum: 1, description: "number of mentions" },
    confidence: share("mean over the mentions"),
    mentions: list(
      object({ text: string("as printed"), start: offset, end: offset, confidence: share("the tagger's probability") }),
      "in the order of the article",
    ),
  }),
);

const title = optional("string", "of the article, as printed");

const FIND_SCHEMA: Schema = schema(
  "newsctl find: a sentence or quotation that holds all the words",
  object({
    article: string("id of the article"),
    title,
    place: { enum: ["title", "body", "captions", "quotes"] },
    paragraph: count("number of the body block, from 1; 0 outside the body"),
    text: string("the sentence, or the quotation, its parts joined by a space"),
    spans: list(span, "the same, where it stands"),
    hits: list(object({ text: string("as printed"), start: offset, end: offset }), "the words that were looked for"),
    quotation: nullable(
      object({
        id: string("as `quotes` prints it"),
        speaker: optional("string", "null for a speaker whom the article does not name"),
        role: optional("string", "what the article says they are"),
      }),
    ),
  }),
);

const FIND_COUNT_SCHEMA: Schema = schema(
  "newsctl find --count: how often an article holds the words",
  object({ article: string("id of the article"), title, count: count("sentences or quotations, at least 1") }),
);

const sides = (side: Schema): Readonly<Record<string, Schema>> => ({ a: side, b: side });
const compared = object({
  article: string("id of the article"),
  title,
  source: optional("string", "the outlet"),
  date: optional("string", "ISO 8601"),
});
const speech = nullable(
  object({
    entity: { type: "integer", description: "id of the record that `entities` prints" },
    quoted: count("quotations with marks"),
    reported: count("reports without marks"),
  }),
);
const speakers = (description: string): Schema =>
  list(
    object({ name: string("the fuller one"), role: optional("string", "what it says they are"), ...sides(speech) }),
    description,
  );
const named = object({
  id: count("as `entities` prints it"),
  type: { enum: ENTITY_TYPES },
  name: string("the fullest form"),
  count: count("mentions"),
});
const cut = object({
  id: optional("string", "of the quotation, as `quotes` prints it"),
  text: string("the whole quotation"),
  speaker: optional("string", "null where the article names none"),
  start: offset,
  end: offset,
});

const COMPARE_SCHEMA: Schema = schema(
  "newsctl compare: two articles side by side, a and b",
  object({
    ...sides(compared),
    figures: {
      type: "object",
      additionalProperties: object(sides(optional("number", "as `stats` prints it"))),
      description: "by the name that `stats` gives them",
    },
    quotedInBoth: speakers("who speaks in both"),
    quotedInAOnly: speakers("who speaks in a alone"),
    quotedInBOnly: speakers("who speaks in b alone"),
    sharedQuotations: list(
      object({
        text: string("the longest run of words that both quote, as a prints it"),
        words: count("of the run"),
        sharing: { enum: ["same", "a-holds-b", "b-holds-a", "overlap"] },
        sameSpeaker: optional("boolean", "null where one of them names no speaker"),
        ...sides(cut),
      }),
      "start and end are those of the run",
    ),
    namesInBoth: list(object(sides(named)), "names of the same thing"),
    namesInAOnly: list(named, "names that b does not have"),
    namesInBOnly: list(named, "names that a does not have"),
  }),
);

const LIST_SCHEMA: Schema = schema(
  "newsctl list: an article of a corpus",
  object({
    id: string("unique in a run"),
    title: optional("string", "as printed"),
    source: optional("string", "the outlet"),
    date: optional("string", "ISO 8601"),
    words: count("words of the body"),
    format: string("seed, plain, markdown, html …"),
    path: optional("string", "the file"),
  }),
);

const figure = (description: string): Schema => optional("number", description);

const STATS_SCHEMA: Schema = schema(
  "newsctl stats: an article's figures",
  object({
    article: string("id of the article"),
    title: optional("string", "as printed"),
    words: count("of the body: paragraphs and headings, no title, captions or furniture"),
    sentences: count("of the body"),
    paragraphs: count("of the body"),
    characters: count("code points of the body"),
    readingTimeSeconds: count("at 238 words a minute"),
    meanSentenceWords: figure("words a sentence"),
    meanWordCharacters: figure("letters and digits a word"),
    syllables: count("of all words"),
    polysyllables: count("words of three syllables and more"),
    distinctWords: count("case aside"),
    typeTokenRatio: figure("distinct words over words"),
    movingAverageTypeTokenRatio: figure("MATTR over windows of 100 words"),
    textualLexicalDiversity: figure("MTLD"),
    fleschReadingEase: figure("0 to 100, higher is easier"),
    fleschKincaidGrade: figure("grade of a US school"),
    gunningFog: figure("years of schooling"),
    smog: figure("years of schooling"),
    colemanLiau: figure("grade of a US school"),
    automatedReadability: figure("ARI, grade of a US school"),
    quotations: optional("integer", "direct and mixed; null with --no-names"),
    quotedWords: optional("integer", "words in quotation marks"),
    quotedWordShare: figure("0 to 1"),
    entities: optional("integer", "distinct names"),
    captions: count("distinct captions"),
    leftOutBlocks: count("repeats, widgets, links"),
    entitiesByType: nullable(object(Object.fromEntries(ENTITY_TYPES.map((type) => [type, count("distinct names")])))),
    speakers: nullable(
      list(
        object({
          name: optional("string", "null for the quotations of speakers that are not known"),
          quotations: count("direct and mixed"),
          words: count("in quotation marks"),
        }),
        "most quoted words first",
      ),
    ),
  }),
);

/** By command. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  show: SHOW_SCHEMA,
  "show-removed": SHOW_REMOVED_SCHEMA,
  quotes: QUOTES_SCHEMA,
  entities: ENTITIES_SCHEMA,
  explain: EXPLAIN_SCHEMA,
  find: FIND_SCHEMA,
  "find-count": FIND_COUNT_SCHEMA,
  compare: COMPARE_SCHEMA,
  stats: STATS_SCHEMA,
  list: LIST_SCHEMA,
};
