/** The shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** The hidden command that a shell asks: `newsctl __complete SHELL WORDS…`, the last word being the one at the cursor. */
export const COMPLETE = "__complete";
