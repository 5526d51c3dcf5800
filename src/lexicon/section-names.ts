/** Words that the sections of papers are called by: "UK politics", "World | Europe". Compiled for this project; lower case. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `news politics world business sport sports football cricket rugby tennis opinion comment analysis science environment climate
  technology tech culture arts music film books media society education health money finance economy economics markets travel lifestyle
  life style food fashion entertainment crime courts law weather national international local features letters editorial editorials
  investigations obituaries energy defence defense security housing transport elections election immigration religion
  uk us u.s. eu usa britain england scotland wales ireland europe asia africa americas australia middle east north south west latin
  america china india russia ukraine israel gaza london`.split(/\s+/),
);

/** What stands between two sections, or between the words of one. */
export const SECTION_LINKS: ReadonlySet<string> = new Set(["and", "&", "|", "/", ">", "›", "»", "·", "•", "-", "–"]);
