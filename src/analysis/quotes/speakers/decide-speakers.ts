/** Who speaks in each attribution of an article: what the words settle, and else what the ranker says. */
import type { LinearModel } from "../../../models/linear-model.ts";
import type { Attribution } from "../attribution.ts";
import type { Cast } from "./cast.ts";
import { openConversation, remember } from "./conversation.ts";
import { rankSpeakers } from "./rank-speakers.ts";
import { withEchoes } from "./ranking/echoes.ts";
import { withHeadings } from "./ranking/headings.ts";
import { withHeadlines } from "./ranking/headlines.ts";
import { readSource } from "./reading/read-source.ts";
import { settledSpeaker } from "./settled-speaker.ts";
import type { SpeakerDecision } from "./speaker-decision.ts";

/** Answers for every attribution, in their order; without a model for names alone. `correct` may overrule an answer before the next one builds on it. */
export function decideSpeakers(
  cast: Cast,
  attributions: readonly Attribution[],
  model: LinearModel | undefined,
  correct: (decision: SpeakerDecision, index: number) => number = ({ entity, guess }) => guess ?? entity,
): readonly SpeakerDecision[] {
  const conversation = openConversation();
  const decisions = attributions.map((attribution, index) => {
    const reading = cast.readings[index] ?? readSource(cast.scene, [], cast.isRole);
    const decision =
      settledSpeaker(cast, attribution, reading, conversation, model !== undefined) ??
      (model
        ? rankSpeakers(cast, attribution, reading, conversation, model)
        : { attribution, reading, entity: -1, probability: 1, ranked: [] });
    if (reading.kind !== "none" || decision.entity >= 0)
      remember(conversation, cast.scene, decision, correct(decision, index));
    return decision;
  });
  if (!model) return decisions;
  const echoed = withEchoes(cast.scene, attributions, cast.readings, decisions);
  const headed = withHeadings(cast.scene, attributions, cast.readings, echoed);
  return withHeadlines(cast.scene, attributions, cast.readings, headed);
}
