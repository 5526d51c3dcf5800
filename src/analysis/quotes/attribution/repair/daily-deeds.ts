/** Deeds of police, courts, neighbours and crowds that report nothing: "called the police", "charged a man", "adjourned the case". */
import { isAdverb, OBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { partSet } from "../grammar/part-sets.ts";
import { lowerAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { type DeedRule, hangsOn, headOf, isClause, isThing, OPENS_CLAUSE } from "./deed.ts";

/** "called her neighbour to break the news", "had called the police": by telephone; "called Trump a liar" has what she called him behind it. */
const isCalling: DeedRule = ({ passage, lemma, object, content }) => {
  if (lemma !== "call" || !CALLED.test(object.at(-1) ?? "") || isClause(passage, content)) return false;
  const end = content.from + object.length;
  return (
    end >= content.to || isPunctuation(passage, end) || hangsOn(lowerAt(passage, end)) || lowerAt(passage, end) === "to"
  );
};

const CALLED =
  /^(?:police|gardai|gardaí|ambulance|neighbou?rs?|mother|father|mom|mum|dad|parents|brother|sister|son|daughter|wife|husband|doctor|hospital|911|999|112|authorities|firefighters|services|taxi|cab|plumber|cops)$/;

/** "called off the strike", "called up the reserves". */
const isCalledOff: DeedRule = ({ lemma, before }) =>
  /^(?:off|up|in)$/.test(lemma) && /^call(?:s|ed|ing)?$/.test(before.at(-1) ?? "");

/** "questioned her", "warned him", "according to him": of somebody, and not what was asked or said. */
const isPersonAlone: DeedRule = ({ lemma, before, object, content }) =>
  content.to - content.from === 1 &&
  OBJECT_PRONOUNS.has(object[0] ?? "") &&
  (/^(?:question|doubt|warn|tell|alert|inform|call|contact|notify|brief|quiz|interview|ask)$/.test(lemma) ||
    before.at(-1) === "according");

/** "alerted neighbours", "contacted the authorities": without what they were told. */
const isAlerting: DeedRule = ({ passage, lemma, object, content }) => {
  if (!/^(?:alert|contact|notify)$/.test(lemma) || isClause(passage, content)) return false;
  return content.to - content.from <= object.length + 1;
};

/** "protested on the streets", "demonstrated outside parliament": where. */
const isProtestSomewhere: DeedRule = ({ passage, lemma, before, content }) =>
  /^(?:on|at|in|outside|along|near)$/.test(lemma) &&
  /^(?:protest|rall|demonstrat|march)(?:ed|ing|y|ied|ying|s)?$/.test(before.at(-1) ?? "") &&
  !isClause(passage, content);

/** "pointing his gun at the batsmen". */
const isAiming: DeedRule = ({ lemma, object }) =>
  lemma === "point" &&
  /^(?:guns?|pistol|rifle|knife|weapons?|firearm|revolver|torch|camera)$/.test(object.at(-1) ?? "");

/** "committed the ten accused to the High Court", "adjourned the case": what a court does with somebody. */
const isCourtRuling: DeedRule = ({ passage, source, lemma, before, content }) => {
  if (lemma === "adjourn" || lemma === "remand" || /^(?:commit|remand)s?$/.test(before.at(-1) ?? "")) return true;
  if (lemma !== "commit" && lemma !== "discharge" && lemma !== "arraign") return false;
  const isCourt = source !== undefined && /^(?:court|judge|magistrate)$/.test(headOf(passage, source));
  return isCourt && lowerAt(passage, content.from) !== "to";
};

/** "have charged a 41-year-old man", "charged two people with murder": with a crime. */
const isCharging: DeedRule = ({ passage, source, lemma, object, content }) => {
  if (lemma !== "charge" || object[0] === "that" || lowerAt(passage, content.from - 1) === "that") return false;
  const head = source ? headOf(passage, source) : "";
  return (
    POLICE.test(head) ||
    /^(?:man|woman|men|women|teenager|boy|girl|person|people|suspects?|year-old)$/.test(object.at(-1) ?? "")
  );
};

const POLICE =
  /^(?:police|officers?|prosecutors?|authorities|detectives?|rcmp|gardai|gardaí|deputies|troopers?|sheriff|cops)$/;

/** "reported the matter to the police", "did not report for work". */
const isReportedTo: DeedRule = ({ lemma, before, object, passage, content }) => {
  if (lemma === "for") return /^report(?:s|ed|ing)?$/.test(before.at(-1) ?? "");
  if (lemma !== "report" || isClause(passage, content)) return false;
  const end = content.from + object.length;
  return (
    /^(?:matter|incident|case|crime|theft|him|her|them|it)$/.test(object.at(-1) ?? "") && lowerAt(passage, end) === "to"
  );
};

/** "found empty bottles": what officers come upon; what they find out has a clause, or is evidence. */
const isComingUpon: DeedRule = ({ passage, source, lemma, object, content }) => {
  if (!/^(?:find|discover|spot|recover)$/.test(lemma) || isClause(passage, content)) return false;
  if (object.some((word) => /^(?:no|nothing|evidence|link|links|that|fault|it|signs?|reason)$/.test(word)))
    return false;
  const isPolice = source !== undefined && FINDERS.test(headOf(passage, source));
  return isPolice || lemma === "spot" || lemma === "recover";
};

const FINDERS =
  /^(?:police|officers?|gardai|gardaí|firefighters|rescuers|detectives?|deputies|divers|searchers|neighbou?rs|paramedics|crews?)$/;

/** "has sparked concern about guns", "is raising fears of": what a thing does. */
const isStirring: DeedRule = ({ passage, source, before, lemma }) => {
  const words = [...before, lemma];
  if (!words.some((word) => /^(?:spark|rais|caus|fuel|prompt|trigger|stok)(?:ed|es|ing|s|e|led|ling)?$/.test(word)))
    return false;
  const isFeeling = words.some((word) =>
    /^(?:concerns?|fears?|worr(?:y|ies)|debate|outrage|anger|controversy|alarm|doubts?|speculation|hopes?)$/.test(word),
  );
  return isFeeling && (!source || isThing(passage, source));
};

/** "filed two counts of breaching", "wrote a letter to the minister": what it is about, or says, comes elsewhere. */
const isPaper: DeedRule = ({ passage, before, lemma, content }) => {
  const words = before.join(" ");
  if (/\bcounts? of$/.test(words)) return true;
  return lemma === "to" && /\bletters?$/.test(words) && !isClause(passage, content);
};

/** "The findings inform restoration policies". */
const isInforming: DeedRule = ({ passage, source, lemma, content }) => {
  if (lemma !== "inform" || !source || isClause(passage, content)) return false;
  return nounClass(headOf(passage, source), isRoleNoun) === "document" || isThing(passage, source);
};

/** "did not understand Cantonese": a language, and no thought. */
const isKnowing: DeedRule = ({ passage, lemma, content }) =>
  /^(?:understand|know|learn|speak)$/.test(lemma) &&
  passage.name[content.from] !== 0 &&
  content.to - content.from <= 2 &&
  /(?:ese|ish|ic|ian|ili|ali|du)$/.test(lowerAt(passage, content.from));

/** "the missile could reach the mainland, citing unnamed sources": the paper cites them. */
const isCitedByThing: DeedRule = ({ passage, source, lemma, before }) =>
  lemma === "cite" && before.length === 0 && source !== undefined && isThing(passage, source);

/** "blasted his effort over the bar", "slammed the ball home": in a match. */
const isShot: DeedRule = ({ lemma, object }) =>
  /^(?:blast|slam|hammer|lash|fire|rifle|smash|drill|head|slot)$/.test(lemma) &&
  /^(?:effort|shot|strike|ball|free-kick|penalty|volley|header|rebound|drive)$/.test(object.at(-1) ?? "");

/** "dismissing him on both occasions": a batsman; "dismissed him as a clown" has what he was called. */
const isDismissal: DeedRule = ({ passage, lemma, object, content }) => {
  if (lemma !== "dismiss" || !OBJECT_PRONOUNS.has(object[0] ?? "")) return false;
  for (let i = content.from; i < content.to; i++) if (passage.lower[i] === "as") return false;
  return true;
};

/** "appears on the new album", "testified on behalf of her". */
const isAppearing: DeedRule = ({ passage, lemma, before, content }) => {
  if (/^(?:on|in|at|alongside|with)$/.test(lemma) && /^appear(?:s|ed|ing)?$/.test(before.at(-1) ?? "")) return true;
  return (
    lemma === "testify" && lowerAt(passage, content.from) === "on" && lowerAt(passage, content.from + 1) === "behalf"
  );
};

/** "laid off six workers", "inspected a committee", "used to cycle to see her". */
const isPlainAct: DeedRule = ({ lemma, before, passage, content }) => {
  if (lemma === "off" && /^la(?:id|ys?|ying)$/.test(before.at(-1) ?? "")) return true;
  if (lemma === "see" && before.at(-1) === "to" && /^(?:cycle|turned|turn|go|went|used)$/.test(before.at(-2) ?? ""))
    return true;
  return /^(?:inspect|tour|visit)$/.test(lemma) && !isClause(passage, content);
};

/** "showed images of soldiers". */
const isScreening: DeedRule = ({ passage, lemma, object, content }) =>
  /^(?:show|air|broadcast)$/.test(lemma) &&
  object.some((word) => /^(?:images?|footage|pictures?|photos?|photographs?|videos?|clips?)$/.test(word)) &&
  !isClause(passage, { from: content.from, to: Math.min(content.to, content.from + object.length + 2) });

/** "The pandemic has seen the rise of trips": what has happened meanwhile; what people "have seen" the corpora take for a report. */
const isUndergone: DeedRule = ({ passage, source, lemma, before, content }) => {
  if (lemma !== "see" || !/^(?:has|have|had)$/.test(before.at(-1) ?? "") || (source && !isThing(passage, source)))
    return false;
  for (let i = content.from; i < content.to; i++) if (passage.lower[i] === "as") return false;
  return !OPENS_CLAUSE.test(lowerAt(passage, content.from));
};

/** "were also reported at the school": where. */
const isReportedWhere: DeedRule = ({ lemma, before }) =>
  /^(?:at|in|on|near)$/.test(lemma) &&
  before.at(-1) === "reported" &&
  before.some((word) => /^(?:was|were|been|is|are)$/.test(word));

/** "recognised the young man". */
const isRecognised: DeedRule = ({ passage, lemma, object, content }) =>
  /^recogni[sz]e$/.test(lemma) &&
  /^(?:man|woman|boy|girl|him|her|them|face|voice)$/.test(object.at(-1) ?? "") &&
  !isClause(passage, content);

/** "no one really knows yet": nothing is said. */
const isAdverbAlone: DeedRule = ({ passage, content }) =>
  content.to - content.from === 1 && isAdverb(lowerAt(passage, content.from));

/** "arrests seven suspected members", "the primary school fire": no verb at all. */
const isNoVerb: DeedRule = ({ passage, lemma, before, content }) => {
  if (before.length > 0) return false;
  const verb = content.from - 1;
  if (lemma === "fire") return true;
  if (!/^(?:suspected|alleged|feared|proposed)$/.test(lowerAt(passage, verb))) return false;
  return COUNT[passage.parts[verb - 1] ?? 0] === 1 && PLURAL[passage.parts[content.from] ?? 0] === 1;
};

const COUNT: Uint8Array = partSet(["CD", "DT", "IN", "VBZ", "VBD"]);
const PLURAL: Uint8Array = partSet(["NNS", "NN"]);

/** "is seen hanging from the balcony": on a picture. */
const isSeenDoing: DeedRule = ({ passage, lemma, before, content }) =>
  lemma === "see" &&
  before.some((word) => /^(?:is|are|was|were|be|been)$/.test(word)) &&
  /ing$/.test(lowerAt(passage, content.from));

/** "responded to the shooting", "had taken an action against the board". */
const isResponding: DeedRule = ({ lemma, before, object }) => {
  if (lemma === "against") return /^actions?$/.test(before.at(-1) ?? "");
  const isEvent = object.some((word) =>
    /^(?:shooting|scene|incident|call|calls|fire|crash|accident|emergency|blaze|collision|disturbance|alarm)$/.test(
      word,
    ),
  );
  return lemma === "to" && /^respond(?:s|ed|ing)?$/.test(before.at(-1) ?? "") && isEvent;
};

/** "still expecting a reply from the inspector", "expects a baby". */
const isAwaiting: DeedRule = ({ lemma, object }) =>
  lemma === "expect" && /^(?:reply|response|answer|baby|child|delivery|call|visit|letter)$/.test(object.at(-1) ?? "");

/** "That accused criminals wear suits": a participle in front of its noun. */
const isAccusedNoun: DeedRule = ({ passage, source, lemma }) =>
  lemma === "accuse" && source !== undefined && /^(?:that|this|these|those|the)$/.test(lowerAt(passage, source.to - 1));

/** "This promises to be a game": of a thing. */
const isOutlook: DeedRule = ({ passage, source, lemma, content }) =>
  lemma === "promise" &&
  lowerAt(passage, content.from) === "to" &&
  /^(?:be|become|bring)$/.test(lowerAt(passage, content.from + 1)) &&
  (!source || /^(?:this|it|that)$/.test(lowerAt(passage, source.from)) || isThing(passage, source));

/** "political talk shows on many channels": a noun. */
const isNoun: DeedRule = ({ passage, content, before, lemma }) =>
  before.at(-1) === "shows" && lemma === "on" && NOUNS[passage.parts[content.from - 2] ?? 0] === 1;

const NOUNS: Uint8Array = partSet(["NNS"]);

/** "drew the ire of members", "received three calls over the road", "heckled the council", "offered congratulations to her": what was heard there, nobody tells. */
const isStir: DeedRule = ({ passage, lemma, before, object, content }) => {
  const words = [...before, lemma];
  if (words.some((word) => /^(?:draw|drew|drawn|draws|drawing)$/.test(word)))
    return !isClause(passage, content) && !words.includes("attention") && !object.includes("attention");
  const isAnswered = words.some((word) => /^receiv/.test(word)) && words.some((word) => /^calls?$/.test(word));
  if (isAnswered && /^(?:over|about|from)$/.test(lemma)) return true;
  return lemma === "heckle" && !isClause(passage, content);
};

/** "also seeking anonymity", "announced their presence with music". */
const isAskedForSelf: DeedRule = ({ lemma, object }) =>
  (/^(?:seek|request|want)$/.test(lemma) && object.at(-1) === "anonymity") ||
  (lemma === "announce" &&
    /^(?:presence|arrival)$/.test(object.at(-1) ?? "") &&
    /^(?:their|its|his|her)$/.test(object[0] ?? ""));

/** "added it to her folder", "presented Margaret with a certificate", "sentenced him to a minimum", "ended their hopes of winning", "claimed a 43-31 victory". */
const isHandedOver: DeedRule = ({ passage, lemma, before, object, content }) => {
  if (lemma === "sentence") return true;
  if (lemma === "of" && before.includes("ended") && before.at(-1) === "hopes") return true;
  if (lemma === "claim") return object.some((word) => /^\d+[-–]\d+$/.test(word)) && object.at(-1) === "victory";
  if (isClause(passage, content)) return false;
  if (lemma === "submit")
    return /^(?:query|queries|applications?|requests?|petitions?|bids?|plans?|proposals?|letters?|resignation|documents?|forms?)$/.test(
      object.at(-1) ?? "",
    );
  if (lemma === "add") return OBJECT_PRONOUNS.has(object[0] ?? "") && lowerAt(passage, content.from + 1) === "to";
  const end = content.from + object.length;
  return lemma === "present" && passage.name[content.from] !== 0 && lowerAt(passage, end) === "with";
};

export const DAILY_DEEDS: readonly DeedRule[] = [
  isHandedOver,
  isNoun,
  isStir,
  isAskedForSelf,
  isCalling,
  isCalledOff,
  isPersonAlone,
  isAlerting,
  isProtestSomewhere,
  isAiming,
  isCourtRuling,
  isCharging,
  isReportedTo,
  isComingUpon,
  isStirring,
  isPaper,
  isInforming,
  isKnowing,
  isCitedByThing,
  isShot,
  isDismissal,
  isAppearing,
  isPlainAct,
  isScreening,
  isUndergone,
  isReportedWhere,
  isRecognised,
  isAdverbAlone,
  isNoVerb,
  isSeenDoing,
  isResponding,
  isAwaiting,
  isAccusedNoun,
  isOutlook,
];
