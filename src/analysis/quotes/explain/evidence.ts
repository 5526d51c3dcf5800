/** The words that a decision about a speaker rests on. */
import { contains, type Span } from "../../../document/span.ts";
import type { Cast } from "../speakers/cast.ts";
import { introductionOf } from "../speakers/ranking/noun-places.ts";
import { sentenceAt } from "../speakers/scene.ts";
import type { SpeakerDecision } from "../speakers/speaker-decision.ts";

/**
 * `sentence`: where the attribution stands; `cue`, `source`: its words; `name`: a mention of the speaker elsewhere that it
 * takes up; `role`: words that call the speaker what the source calls them; `introduction`: where a thing ("the letter")
 * was spoken of before.
 */
export interface Evidence {
  readonly kind: "sentence" | "cue" | "source" | "name" | "role" | "introduction";
  readonly span: Span;
}

/** In the order of the text, the sentence before what lies in it. */
export function evidenceOf(cast: Cast, decision: SpeakerDecision): readonly Evidence[] {
  const { attribution, ranked, entity } = decision;
  const { scene } = cast;
  const at = attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0];
  const sentence = at && scene.segmentation.sentences[sentenceAt(scene, at.start)];
  const name = spanOf(scene, ranked.find((answer) => answer.entity === entity)?.mention ?? -1);
  const found: Evidence[] = [
    ...(sentence ? [{ kind: "sentence" as const, span: { start: sentence.start, end: sentence.end } }] : []),
    ...attribution.source.map((span) => ({ kind: "source" as const, span })),
    ...attribution.cue.map((span) => ({ kind: "cue" as const, span })),
    ...(name ? [{ kind: "name" as const, span: name }] : []),
    ...rolesOf(cast, decision).map((span) => ({ kind: "role" as const, span })),
    ...introductionsOf(cast, decision).map((span) => ({ kind: "introduction" as const, span })),
  ];
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Where the mention at `index` stands; undefined for -1. */
export function spanOf({ mentions }: Cast["scene"], index: number): Span | undefined {
  const mention = mentions[index]?.mention;
  return mention && { start: mention.start, end: mention.end };
}

/** Where the article calls the speaker by the head noun of the description: the whole role if one is known. */
export function rolesOf({ scene, roles }: Cast, { reading, entity }: SpeakerDecision): readonly Span[] {
  const token = reading.kind === "description" ? roles.ofEntity[entity]?.get(reading.head)?.token : undefined;
  if (token === undefined) return [];
  const span = tokenSpan(scene, token);
  return [scene.entities[entity]?.roles.find((role) => contains(role, span)) ?? span];
}

/** Where the thing that the source takes up was brought up; only for the speaker of something written. */
function introductionsOf({ scene, nouns }: Cast, { reading, attribution, entity }: SpeakerDecision): Span[] {
  if (entity < 0 || reading.kind !== "description" || reading.nounClass !== "document") return [];
  const token = introductionOf(scene, nouns, reading.head, attribution.source[0]?.start ?? 0);
  return token === undefined ? [] : [tokenSpan(scene, token)];
}

function tokenSpan({ segmentation: { tokens } }: Cast["scene"], token: number): Span {
  return { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
}
