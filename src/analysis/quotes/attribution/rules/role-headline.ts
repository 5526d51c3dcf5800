/** "Police: Suspect had threatened mother", "UN chief: World is on brink of 'abyss'": headlines that name who speaks by a role. */
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { AttributionRule } from "./rule.ts";

const LONGEST_LABEL = 6;

export const roleHeadline: AttributionRule = {
  method: "colon-label",
  precision: 0.7,
  propose(passage, frame) {
    if (frame.from !== 0 || passage.block !== 0 || passage.frames.length > 2) return [];
    const colon = passage.lower.indexOf(":");
    if (!isSpeakingRole(passage, colon) || colon + 2 >= frame.to) return [];
    // "Leaders of tomorrow: meet the candidates" is a theme, "Experts: iPhone sales will fall" is none.
    if (!/[\p{Lu}\p{N}"'“‘«]/u.test(wordAt(passage, colon + 1))) return [];
    return [
      {
        source: { from: 0, to: colon },
        cue: { from: colon, to: colon + 1 },
        content: [{ from: colon + 1, to: frame.to }],
      },
    ];
  },
};

/** Whether the words before `to` name somebody by what they are: "Ex-adviser", "Mother of victim". */
export function isSpeakingRole(passage: Passage, to: number): boolean {
  if (to < 1 || to > LONGEST_LABEL) return false;
  for (let i = 0; i < to; i++) {
    const word = wordAt(passage, i);
    if (passage.stretch[i] !== 0 || (isPunctuation(passage, i) && word !== "-")) return false;
  }
  const of = passage.lower.slice(0, to).indexOf("of");
  return standsForSomebody(lowerAt(passage, (of < 0 ? to : of) - 1));
}

function standsForSomebody(noun: string): boolean {
  const single = singularOf(noun);
  if (isRoleNoun(noun) || isRoleNoun(single) || noun === "police") return true;
  const kind = nounClass(noun, isRoleNoun);
  return kind === "spokesperson" || (kind === "people" && nounClass(single, isRoleNoun) !== "group");
}
