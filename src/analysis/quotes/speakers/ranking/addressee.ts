/** Who is spoken to where they are named: whoever is asked may answer, and whoever is told seldom speaks next. */
import type { PlacedMention, Scene } from "../scene.ts";

/** Characters before a name in which the verb stands. */
const LOOK_BACK = 80;

/** "Earhardt then asked |Rubio which states he could win": whether somebody is asked, not asked about. */
export function isQuestioned(scene: Scene, placed: PlacedMention): boolean {
  return !placed.isPossessive && ASKED.test(clauseBefore(scene, placed));
}

/** "told |The Daily Beast in an email": whether something is said to somebody. */
export function isTold(scene: Scene, placed: PlacedMention): boolean {
  return !placed.isPossessive && TOLD.test(clauseBefore(scene, placed));
}

/** "Asked if |Marcos had spoken to him, she said": whether a sentence begins with a question about somebody. */
export function isAskedAbout(
  { article: { text }, segmentation: { sentences } }: Scene,
  placed: PlacedMention,
): boolean {
  const start = sentences[placed.sentence]?.start ?? 0;
  return ASKED_ABOUT.test(text.slice(start, Math.min(placed.mention.start, start + LOOK_BACK)).toLowerCase());
}

const ASKED_ABOUT =
  /^(?:asked|pressed|questioned|quizzed) (?:again |later |repeatedly |directly )?(?:about|how|if|on|what|when|where|whether|which|who|why) /;

function clauseBefore({ article: { text }, segmentation: { sentences } }: Scene, placed: PlacedMention): string {
  const { start } = placed.mention;
  return text.slice(Math.max(sentences[placed.sentence]?.start ?? 0, start - LOOK_BACK), start);
}

const ASKED =
  /\b(?:asks?|asked|asking|pressed|pressing|quizzed|questioned|grilled)(?: (?!(?:about|after|against|at|by|for|from|how|if|in|of|on|that|to|what|when|where|whether|which|who|whom|why|with)\b)[\p{L}.’'-]+){0,5} $/iu;
const TOLD =
  /\b(?:told|tells?|telling|informed|(?:statement|email|e-mail|interview|comments?|remarks?|message) (?:to|with))(?: (?!(?:about|by|how|if|of|that|what|when|where|whether|which|who|why)\b)[\p{L}.’'-]+){0,4} $/iu;
