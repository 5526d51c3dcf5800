/** Takes words that are marked without being anybody's out of the attributions. */
import type { Span } from "../../../document/span.ts";
import { type LinearModel, linearScore, logistic } from "../../../models/linear-model.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene } from "../speakers/scene.ts";
import { gatherMarkedWords, scareFeatures } from "./scare-features.ts";
import { scareReason } from "./scare-reason.ts";

/** Marked words that nobody is quoted with. */
export interface ScareWords {
  readonly span: Span;
  readonly reason: string;
  /** How sure the model is, 0.5 to 1. */
  readonly probability: number;
}

export interface Sorted {
  readonly attributions: readonly Attribution[];
  readonly scare: readonly ScareWords[];
}

/** `attributions` without the marked words that quote nobody; those that consist of nothing else are gone. */
export function splitScare(scene: Scene, attributions: readonly Attribution[], model: LinearModel): Sorted {
  const marked = gatherMarkedWords(scene, attributions);
  const scare: ScareWords[] = [];
  const kept = attributions.flatMap((attribution) => {
    const found: Span[] = [];
    for (const span of attribution.quoted) {
      const speech = logistic(linearScore(model, scareFeatures(marked, attribution, span)));
      if (speech >= 0.5) continue;
      found.push(span);
      scare.push({ span, reason: scareReason(scene, span), probability: 1 - speech });
    }
    return found.length === 0 ? [attribution] : (withoutMarks(attribution, found) ?? []);
  });
  return { attributions: kept, scare };
}

/** What is left of an attribution when `scare` quotes nobody: contents that are more than those words. */
function withoutMarks(attribution: Attribution, scare: readonly Span[]): Attribution | undefined {
  const content = attribution.content.filter(
    (span) => !scare.some(({ start, end }) => start <= span.start + 1 && end >= span.end - 1),
  );
  if (content.length === 0) return undefined;
  const quoted = attribution.quoted.filter((span) => !scare.includes(span));
  return quoted.length === 0 && attribution.cue.length === 0 ? undefined : { ...attribution, content, quoted };
}
