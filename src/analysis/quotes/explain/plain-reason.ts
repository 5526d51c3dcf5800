/** One sentence on why a quotation has the speaker it has, or none. */
import { textOf } from "../../../document/span.ts";
import type { Cast } from "../speakers/cast.ts";
import type { SpeakerDecision } from "../speakers/speaker-decision.ts";
import { rolesOf } from "./evidence.ts";

const MARKS: Readonly<Record<string, string>> = {
  markup: "the marks are left over from markup",
  hashtag: "the marks hold a hashtag",
  nickname: "the marks hold a nickname inside a name",
  offence: "the marks hold the name of an offence",
  word: "the marked words are mentioned as words",
  title: "the marks hold a title",
  name: "the marks hold a name",
  term: "the marks set off a term",
};

/** For marked words that quote nobody. */
export function explainMarks(reason: string): string {
  return `${MARKS[reason] ?? MARKS["term"]}: nobody is quoted with them`;
}

const LAYOUTS: Readonly<Record<string, string>> = {
  transcript: "the label of a transcript",
  "colon-label": "the words before the colon",
  "from-label": "the line “From …:”",
  "dash-signature": "the signature after the dash",
};

/** `method` is that of the quotation. */
export function explainDecision(cast: Cast, decision: SpeakerDecision, method: string): string {
  const { scene } = cast;
  const { reading, attribution, entity, ranked } = decision;
  const name = scene.entities[entity]?.name;
  const source = attribution.source.map((span) => textOf(scene.article.text, span).replace(/\s+/g, " ")).join(" ");
  if (name === undefined) return explainNobody(decision, source);
  const rivals = ranked.filter(({ entity: rival }) => rival >= 0).length;
  const amongst = rivals > 1 ? `the likeliest of ${rivals}` : "the only one who can be meant";
  switch (reading.kind) {
    case "name": {
      const layout = LAYOUTS[method];
      if (layout !== undefined) return `${layout} names ${name}`;
      return source === name ? "the source is this name" : `“${source}” names ${name}`;
    }
    case "pronoun":
      return `“${source}” stands for ${name}, ${amongst}`;
    case "description": {
      const [role] = rolesOf(cast, decision);
      const called = role ? `, whom the article calls “${textOf(scene.article.text, role)}”` : `, ${amongst}`;
      return `“${source}” describes ${name}${called}`;
    }
    case "none":
      return `no words name the source here: ${name} is ${amongst} by what stands around`;
    default:
      return reading.kind satisfies never;
  }
}

function explainNobody({ reading, ranked }: SpeakerDecision, source: string): string {
  if (reading.kind === "none") return "no words name a source, and nobody who is named near is likely enough";
  if (reading.kind === "pronoun") return `“${source}” stands for nobody whom the article names`;
  const others = ranked.length > 1 ? ": nobody named fits well enough" : "";
  return `“${source}” is a description of somebody whom the article does not name${others}`;
}
