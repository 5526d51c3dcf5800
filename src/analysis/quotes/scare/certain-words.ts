/** Words in marks that their neighbours settle, whoever the sentence is about; in 655 annotated articles these had hardly an exception. */
import type { Span } from "../../../document/span.ts";
import { isTitleCase, type MarkedText } from "./scare-reason.ts";

const WORK =
  "(?:book|novel|film|movie|series|show|song|album|single|musical|opera|poem|painting|documentary|thriller|comedy|drama|episode|podcast|programme|program|sitcom|anthem|hymn|ballad|trilogy|memoir|magazine|exhibition|tune|track|thesis|essay|seminar|workshop|contest|initiative|sketch|blockbuster)s?";
const TITLED = /\b(?:[Tt]itled|[Ee]ntitled|[Hh]eadlined)\s*[:,]?\s*$/;
const CALLED_WORK = new RegExp(`\\b${WORK}(?: \\p{L}+){0,3} (?:called|named|dubbed)\\s*,?\\s*$`, "u");
const NAMED_WORK = new RegExp(`\\b${WORK}\\s*,?\\s*$`, "u");
const SO_CALLED = /\bso[- ]called\s*$/i;
const MENTIONED =
  /\b(?:an?|the|this|that|its|his|her|their|old|oft-used|popular) (?:[a-z-]+ )?(?:word|phrase|term|expression|adage|motto|nickname|moniker|hashtag|adjective|noun|verb)(?:s like|s such as)?\s*,?\s*$/i;

/** "As the saying goes: “You can't have your cake”": everybody says it. */
const SAYING =
  /\b(?:the|this|that|old|local|popular|famous) (?:saying|proverb|adage|maxim)(?: goes| has it| says)?\s*[,:;]?\s*$/i;
const PROVERB = /\b(?:an?|the) [a-z]+ (?:proverb|adage|maxim)(?: goes| has it| says)?\s*[,:;]?\s*$/i;
/** "can be translated into English as “The dirty cays”" */
const GLOSS =
  /\b(?:literally|which means|translate[sd] as|translate[sd] (?:in)?to [A-Z][a-z]+ as|signif(?:y|ies))\s*[,:]?\s*$/;

/** Outlets whose programmes are named behind them. */
const BROADCASTERS =
  /\b(?:CNN|MSNBC|CNBC|[ANC]BC|CBS|BBC|PBS|NPR|ITV|HBO|ESPN|NDTV|Netflix|Hulu|Showtime|Bloomberg|Fox|News|Business|Jazeera|Channel|Channel 4|Arise TV|Comedy Central|Radio 4)['’]s $/;
/** "told Fox Business’ “Mornings with Maria” program" */
const PROGRAMME = /^\s*(?:program|programme|podcast|show)\b/;
/** '“All that Glitters” was to be', '“American Skin (41 Shots)” was written by': what only a work is or does, where a sentence begins with it. */
const OF_WORKS =
  /^ (?:(?:is|was|were) (?:written|co-written|directed|released|composed|sung|recorded|published|produced|filmed|performed|based on|inspired by|to be|set in|about|named|nominated|(?:an?|the) (?:song|film|movie|book|novel|series|show|play|musical|story|documentary|poem|album))|topped|tells|follows|stars|premiered|debuted|won)\b/;
const SENTENCE_START = /(?:^|[.?!]|\n)\s*$/;
/** What politics calls something everywhere. */
const CATCHWORDS =
  /^(?:one country,? two systems|one[- ]china(?: policy| principle)?|two sessions|common prosperity|dynamic zero|zero[- ]covid|love jihad|two[- ]state solution|hindi-chini bhai-bhai)$/i;

/** "under the slogan “Better together”", "on the theme of “Green growth”": what an event goes by; of 11 in annotated articles nobody said one. */
const MOTTO = /\b(?:slogan|banner|theme|motto)\s*[:,]?(?: of)?\s*$/;
/** "is prosecuted for “forgery”", "found guilty of “gross negligence”": what the law calls it. */
const OFFENCE =
  /\b(?:charged with|guilty of|convicted of|prosecuted for|sentenced for|(?:charges?|suspicion|counts?) of)\s*$/;
/** "it is referred to as “oxen off-veld”", "better known as “the Rock”", "call themselves “fanyus”": what everybody says. */
const KNOWN_AS =
  /\b(?:(?:is|are|was|were|be|been|also|commonly|better|popularly|often|sometimes)(?: \p{L}+ly)? (?:called|known as|referred to as|nicknamed)|(?:call|refer)(?:s|ed|red)? (?:to )?(?:them|it)sel(?:f|ves)(?: as)?) (?:the |an? )?$/u;
const LONGEST_TERM = 3;
/** '<tweet tweet-author="…"': what a tag that was left in a text says of itself. */
const ATTRIBUTE = /[\p{L}-]{3,}=$/u;
/** 'cut their rating on the stock to "sell" from "hold"': what banks call shares. */
const RATED =
  /^(?:strong |conviction )?(?:buy|sell|hold|neutral|add|reduce|accumulate|outperform|underperform|(?:over|under|equal)[- ]?weight|market[- ]?perform|(?:junk|negative|stable|positive))$/i;
const RATING = /\b(?:ratings?|upgraded|downgraded|recommendation)\b[^.]*\b(?:to|from)\s*$/;

/** 'added "life-saver" to his resumé': what a list holds now. */
function isAddedToList({ words, before, after }: MarkedText): boolean {
  const isShort = words.split(" ").length <= LONGEST_TERM;
  return isShort && /\badd(?:s|ed|ing) $/.test(before) && /^ to (?:his|her|its|their|the|my|our|an?) /.test(after);
}

function isKnownAs({ words, before, after }: MarkedText): boolean {
  return KNOWN_AS.test(before) && words.split(" ").length <= LONGEST_TERM && !after.startsWith(" by ");
}

/** "an article titled “Nutrient quality of …”", "the film “Frozen”", "the so-called “police bureau”", "the word “national”": nobody says those. */
export function isTitleOrTerm(marked: MarkedText): boolean {
  const { words, before, after } = marked;
  if (
    ATTRIBUTE.test(before) ||
    isKnownAs(marked) ||
    isAddedToList(marked) ||
    (RATED.test(words) && RATING.test(before)) ||
    MOTTO.test(before) ||
    OFFENCE.test(before) ||
    SO_CALLED.test(before) ||
    MENTIONED.test(before) ||
    SAYING.test(before) ||
    PROVERB.test(before) ||
    GLOSS.test(before)
  )
    return true;
  if (CATCHWORDS.test(words)) return true;
  if (!/^\p{Lu}/u.test(words)) return false;
  if (isTitleCase(words) && (BROADCASTERS.test(before) || (PROGRAMME.test(after) && words.includes(" ")))) return true;
  if (SENTENCE_START.test(before) && OF_WORKS.test(after) && words.includes(" ") && isTitleCase(words)) return true;
  return TITLED.test(before) || CALLED_WORK.test(before) || (NAMED_WORK.test(before) && isTitleCase(words));
}

/** "chants of “no”", "a shirt that read “Fascist Trump”", "with signs of ‘‘Welcome home’’": even a name is a message there. */
export function isOnSigns({ before }: MarkedText): boolean {
  return CHANTED.test(before) || SHOWN.test(before);
}

const CHANTED = /\bchant(?:s|ed|ing)?(?: of| to)?\s*[:,]?\s*$/;
const SHOWN =
  /\b(?:sign|banner|placard|poster|t-shirt|shirt|hat|cap|button|sticker|billboard)s?(?: [a-z]+)?,? (?:that read|which read|that reads|that said|that says|reading|saying|emblazoned with|bearing the words?|with the words?)\s*[:,]?\s*$/;

/** A sentence of its own in double marks, from the capital to the stop, where a sentence begins: of 545 annotated ones all were said by somebody. */
export function isOwnSentence(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /^\p{Lu}/u.test(words) && /[.?!…]$/.test(words) && OPENS.test(text.slice(Math.max(0, start - 6), start));
}

const OPENS = /(?:^|\n|[.?!]["”’']{0,2}\s)\s*(?:["“”„«]|''|``)$/;

/** "‘I never wanted to be a hero’: the man who …", "“We were robbed” – fans", "‘He ate my dress!’ Bride’s fury": a clause in marks that opens a headline and is set off from the rest. */
export function isKicker(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (words.split(/\s+/).length < FEWEST_OF_CLAUSE || !CLAUSE.test(words) || isTitleCase(words)) return false;
  if (!/(?:^|\n)\s*["“‘'«]{1,2}$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const behind = text.slice(end, end + 5);
  return /^["”’'»]{1,2}(?::\s| [-–—] )/.test(behind) || (/[.!?]$/.test(words) && /^["”’'»]{1,2} \p{Lu}/u.test(behind));
}

const FEWEST_OF_CLAUSE = 3;
const CLAUSE =
  /(?:^|\s)(?:I|we|he|she|they|you|it|my|our|me|us)\b|\b(?:is|are|was|were|am|has|have|had|will|would|can|could|must|should|do|did)\b|['’](?:s|re|ve|ll|m|t)\b/i;
