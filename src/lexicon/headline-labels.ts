/** Words that open a headline and say what an article is: "Transcript: …", "Opinion | …". Compiled for this project; lower case. */

export const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  `transcript video watch listen opinion analysis exclusive update updated live photo photos picture pictures review interview podcast editorial
  explainer q&a breaking fact-check correction note report poll timeline profile obituary commentary letter letters`.split(
    /\s+/,
  ),
);
