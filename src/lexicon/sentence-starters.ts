/**
 * Words that, with a capital, open a sentence and hardly ever a name: what makes the full stop before them end one.
 * "Frequent sentence starters" of Kiss & Strunk 2006 (Unsupervised multilingual sentence boundary detection, CL 32:4);
 * the list is our own, of closed-class words.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "The This That These Those There Then They Their Theirs It Its He His Him She Her Hers We Our Ours You Your Us My " +
    "But And Or Nor So Yet If In On At By For From With Without Within To Of As After Before During Since Until Upon Under Over Among Between Against About " +
    "While When Whenever Where Wherever Who Whom Whose What Which Why How However Although Though Because Despite Unless Whether Also Meanwhile Moreover " +
    "Furthermore Nevertheless Nonetheless Instead Indeed Perhaps Maybe Still Thus Hence Therefore Otherwise Earlier Later Now Today Yesterday Tomorrow Here " +
    "Some Many Most Much Few Several Both Each Every Any All Another Other Others One Two Three Four Five Six Seven Eight Nine Ten An Not No None Nobody " +
    "Even Only Just Once Such According Asked Last Next Is Are Was Were Do Does Did Has Have Had Can Could Would Should Will May Might Must Let " +
    "Yes Well Please Thank Thanks Don Isn Wasn"
  ).split(" "),
);
