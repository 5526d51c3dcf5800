/**
 * Verbs that report what somebody says, writes, thinks, wants or shows, by the frames they stand in. The lists are our own.
 */
import { VERB_FORMS, type VerbForm, verbForms } from "./inflect-verb.ts";

/**
 * - `say`: takes a clause or a quotation, may follow it ("…, she said")
 * - `tell`: the same with the addressee as its object ("told Abe that")
 * - `think`: belief, knowledge, feeling; a clause, seldom a quotation
 * - `want`: wishes, plans, promises; an infinitive or a thing
 * - `judge`: praise and blame; the object is what is judged ("criticized the plan")
 * - `call`: names something ("called it a mistake")
 * - `show`: documents and findings ("the poll shows")
 */
export const REPORTING_CLASSES = ["say", "tell", "think", "want", "judge", "call", "show"] as const;
export type ReportingClass = (typeof REPORTING_CLASSES)[number];

const LEMMAS: Readonly<Record<ReportingClass, string>> = {
  say: `say add acknowledge admit affirm agree allege announce answer argue assert ask assume attest aver avow bark beg blog
    boast brag caution chime chant charge chuckle claim clarify comment complain concede conclude concur confess confide confirm
    contend continue counter cry declare deny disclose dispute elaborate emphasize emphasise estimate exclaim explain
    fire fret gloat gripe grumble gush hint imply indicate inquire enquire insinuate insist interject intone joke laugh lament maintain
    marvel mention moan mumble murmur muse mutter note object observe opine pen plead pledge point post predict
    proclaim pronounce proffer propose protest quip quote rave read reaffirm reason rebut recall recite reckon recommend recount
    reflect reiterate relate remark remember repeat reply report respond restate retort retweet reveal rule scoff scream
    shout shrug sigh smile sneer snap speak speculate state stipulate stress submit suggest summarize summarise surmise swear testify
    text thunder tweet underline underscore urge utter venture volunteer vow wail warn whisper wonder worry write yell
    admonish allude apologise apologize bawl bellow blurt boom chirp chortle commiserate coo croak crow deadpan declaim demur disagree divulge
    drawl effuse empathise empathize enthuse exhort exult fume giggle groan growl guffaw heckle hiss holler howl huff hypothesise hypothesize
    interpose jeer jest lecture pontificate posit purr quaver rant rage rejoin reminisce riff riposte roar screech seethe shriek snarl snort
    sob squeal sympathise sympathize theorise theorize tut wheeze wisecrack
    elucidate expound narrate`,
  tell: `tell advise alert apprise assure brief convince inform instruct notify persuade promise remind reassure teach caution warn ask beg
    implore beseech order`,
  think: `think believe know feel fear hear hold doubt guess figure find forget foresee learn realize realise recognize recognise
    regret remember see sense suppose suspect trust understand anticipate expect imagine appreciate consider dream
    envision envisage assume conclude decide determine mean notice perceive presume wonder worry view regard`,
  want: `want hope wish intend plan vow pledge promise threaten aim seek demand request desire prefer offer propose refuse decline
    agree commit swear decide urge ask need like advocate support oppose back endorse favor favour favour push call order
    encourage invite insist resolve undertake volunteer`,
  judge: `accuse applaud assail attack berate bemoan blame blast castigate censure champion chide commend compliment condemn
    congratulate criticize criticise decry defend denounce deplore deride dismiss disavow disparage endorse fault hail hammer harangue
    highlight impugn insult knock lambast lambaste laud lash mock oppose pan praise question rail rebuke rebuff reject
    reprimand repudiate ridicule rip savage scold scorn skewer slam slap slam support tout trash thank trumpet upbraid vilify welcome
    address cite discuss decry defend blame target`,
  call: `call brand compare declare deem describe dub label liken name characterize characterise portray paint depict refer term`,
  show: `show suggest indicate reveal find demonstrate prove estimate report detail document outline state read confirm conclude
    project forecast predict imply reflect signal list rank rate`,
};

/** What is known of a word form as a reporting verb. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<ReportingClass>;
  readonly forms: ReadonlySet<VerbForm>;
}

interface MutableEntry {
  readonly lemma: string;
  readonly classes: Set<ReportingClass>;
  readonly forms: Set<VerbForm>;
}

function buildForms(): ReadonlyMap<string, ReportingVerb> {
  const entries = new Map<string, MutableEntry>();
  for (const reportingClass of REPORTING_CLASSES) {
    for (const lemma of LEMMAS[reportingClass].split(/\s+/)) {
      const forms = verbForms(lemma);
      for (const form of VERB_FORMS) {
        const word = forms[form];
        const entry = entries.get(word) ?? { lemma, classes: new Set(), forms: new Set() };
        if (entry.lemma !== lemma) continue;
        entry.classes.add(reportingClass);
        entry.forms.add(form);
        entries.set(word, entry);
      }
    }
  }
  return entries;
}

let forms: ReadonlyMap<string, ReportingVerb> | undefined;

/** The reporting verb that the lower-cased `word` is a form of. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  forms ??= buildForms();
  return forms.get(word);
}

/** Its lemma; empty for other words and for none. */
export function reportingLemma(word: string | undefined): string {
  return (word === undefined ? undefined : reportingVerb(word)?.lemma) ?? "";
}
