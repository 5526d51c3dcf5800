/** What the tagger takes into the name of somebody and is none of it: a party, a kinship, a dateline, the words behind a dash, an address. */

import type { Mention, Tokens } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { stateOf } from "../../../lexicon/us-states.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { withType } from "./mention-with.ts";

/** A better reading of the mention of somebody; undefined where the rule has nothing to say. */
type EdgeRule = (text: string, tokens: Tokens, mention: Mention) => Mention[] | undefined;

/** "https://t.co/fUhkzdQo59", "pic.twitter.com/PaA39": nobody. */
const address: EdgeRule = (text, _tokens, { start, end }) =>
  /^(?:https?:|pic\.twitter\.com|t\.co\/)/.test(text.slice(start, end)) ? [] : undefined;

/** "D- Mich.", "D-W-Va.": a party and a state. */
const partyAndState: EdgeRule = (text, _tokens, { start, end }) =>
  /^[RDI] ?- ?(?:W-)?\p{Lu}[\p{L}.]{1,6}$/u.test(text.slice(start, end)) ? [] : undefined;

/** "Mass.", "Ky.": a state, where somebody is from. */
const state: EdgeRule = (text, _tokens, mention) => {
  const name = text.slice(mention.start, mention.end);
  return /^\p{Lu}[\p{L}.]*\.$/u.test(name) && stateOf(name) !== undefined ? [withType(mention, "LOC")] : undefined;
};

/** "Democrat Hillary Clinton", "Republican Trump": what somebody is stands before the name. */
const partisan: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (
    to - from < 2 ||
    !PARTISAN.test(tokenText(text, tokens, from)) ||
    !/^\p{Lu}/u.test(tokenText(text, tokens, from + 1))
  )
    return undefined;
  return [cutMention(tokens, mention, from, from + 1, "NORP"), cutMention(tokens, mention, from + 1, to)];
};

const PARTISAN =
  /^(?:Democrat|Republican|Libertarian|Independent|Texan|Ohioan|Californian|Floridian|Vermonter|Iowan|Virginian|Kentuckian|Hoosier|Arkansan|Kansan|Alabamian|Tennessean|Minnesotan|Michigander|Pennsylvanian|Nevadan|Oregonian|Arizonan|Marylander|Coloradan|Wisconsinite|Londoner|Welshman|Irishman|Englishman|Scotsman|Dutchman|Frenchman)$/;

/** "Calif. - Bernie Sanders", "Robert Barr - won": the name ends at a dash, or begins there behind a dateline. */
const atDash: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  for (let dash = from + 1; dash < to - 1; dash++) {
    if (!/^[-–—]{1,2}$/.test(tokenText(text, tokens, dash)) || tokens.ends[dash - 1] === tokens.starts[dash]) continue;
    const left = cutMention(tokens, mention, from, dash);
    if (stateOf(text.slice(left.start, left.end)) === undefined) return [left];
    return [withType(left, "LOC"), cutMention(tokens, mention, dash + 1, to)];
  }
  return undefined;
};

/** "Grandad Ron Tate", "Stepdad Lee Marsh": what somebody is to others stands before a full name; "Auntie Bea" goes by it. */
const kin: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 3 || !KIN.test(tokenText(text, tokens, from))) return undefined;
  return /^\p{Lu}/u.test(tokenText(text, tokens, from + 1)) ? [cutMention(tokens, mention, from + 1, to)] : undefined;
};

const KIN =
  /^(?:Grandad|Granddad|Grandpa|Grandfather|Grandma|Grandmother|Gran|Granny|Mum|Mom|Dad|Stepdad|Stepmum|Stepfather|Stepmother|Auntie|Hubby)$/;

/** "Volcanologist Mirzam Abdurrachman": what somebody studies or treats stands before a full name. */
const scholar: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 3 || !SCHOLAR.test(tokenText(text, tokens, from))) return undefined;
  return /^\p{Lu}/u.test(tokenText(text, tokens, from + 1)) ? [cutMention(tokens, mention, from + 1, to)] : undefined;
};

const SCHOLAR =
  /^\p{Lu}\p{Ll}+(?:ologist|ographer|ometrist|iatrist|physicist|botanist|geneticist|ecologist|paediatrician|pediatrician|obstetrician|mathematician|statistician)$/u;

/** "Sophomore Ann Lee", "Junior Ann Lee": the year of a student; "Junior Santos Lima" may be called so, "Junior Seau" is. */
const year: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const [first, second] = [tokenText(text, tokens, from), tokenText(text, tokens, from + 1)];
  if (to - from < 3 || !/^\p{Lu}/u.test(second)) return undefined;
  const isYear =
    /^(?:Sophomore|Freshman)$/.test(first) || (/^(?:Junior|Senior)$/.test(first) && isOfTeam(text, mention.start));
  return isYear ? [cutMention(tokens, mention, from + 1, to)] : undefined;
};

/** "Senators |Rubio| and Cruz", "Liberals |Ann Lee| and": what several of them are. */
const several: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 2 || !SEVERAL.test(tokenText(text, tokens, from))) return undefined;
  return /^\p{Lu}/u.test(tokenText(text, tokens, from + 1)) ? [cutMention(tokens, mention, from + 1, to)] : undefined;
};

const SEVERAL =
  /^(?:Senators|Presidents|Ministers|Governors|Justices|Judges|Liberals|Conservatives|Democrats|Republicans|Congressmen|Councillors|Professors|Generals|Bishops)$/;

/** "It did. |Unlike| Trump, …", "|Asserting| Clinton had …": what a sentence opens with, in front of one name. */
const opener: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const first = tokenText(text, tokens, from);
  if (to - from !== 2 || !/^(?:Unlike|Stop|\p{Lu}\p{Ll}{3,}ing)$/u.test(first) || genderOfName(first) !== undefined)
    return undefined;
  const opens = mention.start === 0 || /(?:\n|[.?!:”"] ?)$/.test(text.slice(mention.start - 2, mention.start));
  return opens && text.includes(` ${first.toLowerCase()}`) ? [cutMention(tokens, mention, from + 1, to)] : undefined;
};

/** Whether the text around a name speaks of students of other years. */
function isOfTeam(text: string, start: number): boolean {
  return /\b(?:[Ss]ophomore|[Ff]reshman|[Rr]edshirt)\b/.test(text.slice(Math.max(0, start - PASSAGE), start + PASSAGE));
}

const PASSAGE = 600;

/** "Director General |Lahore| Saleem Shahzad": the seat of an office behind it. */
const seat: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const place = tokenText(text, tokens, from);
  if (to - from < 3 || !isKnownPlace(place) || genderOfName(place) !== undefined) return undefined;
  return OFFICES.test(tokenText(text, tokens, from - 1)) &&
    genderOfName(tokenText(text, tokens, from + 1)) !== undefined
    ? [cutMention(tokens, mention, from, from + 1, "LOC"), cutMention(tokens, mention, from + 1, to)]
    : undefined;
};

const OFFICES = /^(?:General|Commissioner|Secretary|Superintendent|DG|DC|SSP|SP|IG|CCPO|Magistrate|Governor|Bureau)$/;

/** "Yang di-Pertuan Agong |Tuanku Mizan": the office of the king, or of a governor, of Malaysia. */
const royal: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const office = AGONG.exec(text.slice(mention.start, mention.end))?.[0];
  if (office === undefined) return undefined;
  let name = from;
  while (name < to && (tokens.starts[name] ?? 0) < mention.start + office.length) name++;
  return name < to ? [cutMention(tokens, mention, name, to)] : undefined;
};

const AGONG = /^Yang di-Pertuan (?:Agong|Negeri|Besar) /;

/** "College of Engineering |Dean| Ned Marsh", "|Ward Chair| Marsh": an office that the tagger takes for a given name. */
const academic: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 2) return undefined;
  const [office, next] = [tokenText(text, tokens, from), tokenText(text, tokens, from + 1)];
  if (office === "Dean" && to - from > 2 && isOfCollege(text, mention.start))
    return [cutMention(tokens, mention, from + 1, to)];
  return to - from > 2 && WARDS.test(office) && CHAIRS.test(next) && /^\p{Lu}/u.test(tokenText(text, tokens, from + 2))
    ? [cutMention(tokens, mention, from + 2, to)]
    : undefined;
};

const WARDS = /^(?:Ward|Board|Committee|Council|Village|Branch|District|Block|Tole|Panel)$/;
const CHAIRS = /^(?:Chair|Chairman|Chairperson|Chairwoman|Chairlady|President|Secretary|Councillor|Member|Vice-Chair)$/;

/** Whether a dean may be one of what stands before `start`: "College of Arts and Letters ", "the law school ". */
function isOfCollege(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - LONGEST_COLLEGE), start).split(" ");
  if (words.pop() !== "") return false;
  if (
    /^(?:school|college|faculty|university|law|medical|business|associate|assistant|interim|former)$/i.test(
      words.at(-1) ?? "",
    )
  )
    return true;
  for (const word of words.reverse()) {
    if (/^(?:College|School|Faculty|Institute)$/.test(word)) return true;
    if (!/^(?:of|and|&|the|\p{Lu}[\p{L}’'-]+,?)$/u.test(word)) return false;
  }
  return false;
}

const LONGEST_COLLEGE = 70;

/** "Deontay |Wilder 40-0-1| (39)": what a boxer has won, lost and drawn. */
const record: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const size = RECORD.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0;
  if (size === 0) return undefined;
  let end = to;
  while (end > from && (tokens.starts[end - 1] ?? 0) >= mention.end - size) end--;
  return end > from ? [cutMention(tokens, mention, from, end, "PERSON")] : undefined;
};

const RECORD = / \d{1,3}-\d{1,2}(?:-\d{1,2})?$/;

/** "|Skipton| |A59| repairs": a town and its road. */
const road: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from !== 2 || !/^[AM]\d{1,4}$/.test(tokenText(text, tokens, to - 1))) return undefined;
  return [cutMention(tokens, mention, from, to - 1, "LOC"), cutMention(tokens, mention, to - 1, to, "LOC")];
};

/** "|Ana Lee Denies| Leaving the Band": the verb of a headline. */
const headline: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 2 || !VERBS.test(tokenText(text, tokens, to - 1))) return undefined;
  return /^ \p{L}/u.test(text.slice(mention.end, mention.end + 2))
    ? [cutMention(tokens, mention, from, to - 1)]
    : undefined;
};

/** Verbs that are nobody's family name. */
const VERBS =
  /^(?:Denies|Says|Claims|Reveals|Admits|Urges|Slams|Blasts|Vows|Warns|Announces|Confirms|Rejects|Dies|Insists|Quits|Resigns|Accuses|Apologi[sz]es|Responds|Explains|Defends|Becomes|Launches|Tells|Gets|Seeks|Sues|Declares|Demands|Dismisses|Condemns|Critici[sz]es|Praises|Promises|Visits|Welcomes|Wants|Faces|Pleads|Breaks|Joins|Calls|Asks|Takes)$/;

/** "granted Sergeant |Sibonelo Shabangu| R5 000 bail": a sum begins behind the name. */
const sum: EdgeRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from < 2 || !/^(?:R|N|P|K|K[Ss]h|Tk|Rs|GH)\d/.test(tokenText(text, tokens, to - 1))) return undefined;
  if (!/^ \d{3}\b/.test(text.slice(mention.end, mention.end + 5))) return undefined;
  return [cutMention(tokens, mention, from, to - 1)];
};

const EDGES: readonly EdgeRule[] = [
  sum,
  address,
  partyAndState,
  state,
  partisan,
  atDash,
  kin,
  scholar,
  year,
  several,
  opener,
  seat,
  royal,
  academic,
  record,
  road,
  headline,
];

/** The mentions that the mention of a person ought to be; undefined where it is right as far as edges tell. */
export function personEdges(text: string, tokens: Tokens, mention: Mention): Mention[] | undefined {
  // "Dominic ‘Trouble’ Breazeale 20-1 (18)", taken for a bout
  if (mention.type === "MISC" && /^ \(\d{1,3}(?: KOs?)?\)/.test(text.slice(mention.end, mention.end + 10)))
    return record(text, tokens, mention);
  if (mention.type !== "PERSON") return undefined;
  for (const rule of EDGES) {
    const found = rule(text, tokens, mention);
    if (found) return found;
  }
  return undefined;
}
