/**
 * Syllables of words that the `syllable` package miscounts: of the 400 most frequent such words in English-language newswire,
 * the counts of the CMU Pronouncing Dictionary 0.7b (BSD-2-Clause, Carnegie Mellon University).
 */
const WORDS: Readonly<Record<number, string>> = {
  1:
    "backed blocked booed bronze charge charged cheer cheers dragged dubbed else false forbes george glimpse " +
    "grabbed grande hacked helped huang kicked knocked lacked large liu locked maher marched matched mocked owe " +
    "owes packed peer peers picked pressed priest probe proof proud prove proved queens rigged searched seoul " +
    "shocked stacked surge surged syed talked tier urge urged walked watched",
  2:
    "agua ahmed aires algiers anxious asia attacked aug ayotte baseball beaches billion billions boeing bosses " +
    "buenos bush's catholic cautious chaos chocolate clashes classes cleveland collapse colleagues comeback " +
    "conscious cordial courses critique crooked cruz's deadlocked dispatched doing duarte duo elsewhere emerge " +
    "emerged evening eyebrows facebook fashion fired fireworks fleeing foia forest forests framework frequent " +
    "fueled fuels gateway georgia going guidelines hired homegrown homeland hometown hopefuls horses household " +
    "households interest interests joel jose junior kenya largely lawyer lawyers lifelong lifestyle lifetime " +
    "likewise linkedin livestock losses luis marriage milestone million millions mr mrs myanmar myanmar's ngo " +
    "ngos nurses opera passes persuade pipeline precious premier reaches ruiz russia safeguard safety science " +
    "seeing senior sided soldier soldiers sonia sovereign speeches spokesman statewide svp teaches techniques " +
    "thereby therefore tired trillion union's unions unique whitehorse widespread william williams wishes",
  3:
    "abc abc's acquired addresses afl albeit allegiance ambitious angeles approaches area areas arguing australia " +
    "australian basically behavior behaviour billionaire billionaires brazilian businessman businessmen cbs ceo " +
    "chaotic chilean cia cio civilian civilians cnn cnn's consequence contentious d'souza desire diego dna dnc " +
    "drastically echoing ecuador element elements empire endorses entire epa equity everyday everything familiar " +
    "fbi fbi's frequently functioning garcia gdp genuine hawaii heroin homeowners ideas inspired interested " +
    "interesting issuing italian kasich's lieutenant likelihood livelihood livelihoods lobbyist lobbyists " +
    "malaysia mentioning mohamed mohammed moreover museum nbc nbc's nfl nuclear ongoing overwhelmed parliament " +
    "passionate persuaded possession prestigious processes pursuing questioning rafael reacted reactor reactors " +
    "religious resilient sanders's sciences scientist shareholder shareholders skateboarding solely sovereignty " +
    "spokesperson stakeholders subsequent successes suicide suspicious takeover temperament theater tokyo tuition " +
    "usa valuable vegetables vietnam virginia volunteer volunteers whoever witnesses wrongdoing wyoming",
  4:
    "albanese anxiety california california's caribbean commissioner congressional consequences continuing " +
    "conventional coordinate criticisms domestically emanuel entirely eritrea eritrean espn etc european " +
    "everybody exceptional experience experienced feb giuliani http indonesia ironically laboratory marijuana " +
    "negotiate netanyahu neurosurgeon nicaragua overseeing palmieri pennsylvania petroleum plagiarism " +
    "preparedness professional professionals questionable reelection retirement santiago scientific society " +
    "specifically subsequently undergoing vietnamese",
  5:
    "appreciation association associations automatically coordinated coordination coordinator disproportionate " +
    "economically enthusiasm enthusiastic experiences experiencing ideology louisiana negotiated negotiating " +
    "negotiation negotiations parliamentary reintegration reiterated",
  6: "disproportionately simultaneously",
  7: "confidentiality",
};

/** By word in lower case. */
export const SYLLABLE_EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([count, words]) =>
    words.split(" ").map((word): [string, number] => [word, Number(count)]),
  ),
);
