/** The words at the edges of a role behind a name: "Abe, prime minister of Japan". */
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { isRoleNoun, ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { irregularLemma } from "../../../lexicon/verb-lemma.ts";

/** Whether a word can open it. */
export function opensRole(word: string): boolean {
  // "Odom, 51, hugged his mother"
  if (/^\p{Ll}{3,}ed$/u.test(word)) return ROLE_MODIFIERS.has(word) || NO_VERBS.test(word);
  // "Oyelaran, 52, wept as the foreman read out the verdicts"
  if (irregularLemma(word) !== undefined) return false;
  // "He and Williams, explains the pilot, were contacted": a report
  const verb = reportingVerb(word);
  if (verb?.forms.has("third") && verb.classes.has("say") && !isRoleNoun(word)) return false;
  // "Deshmukh was himself minister", "his manager, Corey Lewandowski, and his spokeswoman, Hope Hicks", "not the first candidate"
  // "Alito is among the most conservative", "Sotomayor, already a major presence", "César is|n't a common prisoner"
  return !/^(?:him|her|them)sel(?:f|ves)$|^(?:and|but|or|not|n['’]t|among|already|still|perhaps|once|never)$/.test(
    word,
  );
}

/** What looks like a verb and says how somebody is: "a renowned surgeon". */
const NO_VERBS = /^(?:famed|seasoned|distinguished|renowned|unarmed|acclaimed)$/;

/** "leader of the Board at Freedom House stated that": the second comma was forgotten. */
export function reportsBehind(word: string, next: string): boolean {
  // "another resident rued that": no verb of speech by itself
  if (/^\p{Ll}{2,}ed$/u.test(word) && next === "that") return true;
  return reportingVerb(word)?.forms.has("past") === true && /^(?:that|["“])$/.test(next);
}

/** "In an interview with |Mika Brzezinski, the candidate stated": whether all that stands before a name is a phrase in front of the subject. */
export function isFronted(before: string): boolean {
  return !before.includes(",") && FRONTED.test(before);
}

const FRONTED =
  /^(?:In|On|At|During|After|Before|With|For|From|Following|Amid|Despite|Speaking|Talking|Asked|Responding|Replying|Writing|Addressing|Citing|Standing|Flanked|Like|Unlike|Alongside|When|While|As)\s/;
