/** Verbs that report by the particle behind them: "Trump went on", "Owusu shot back". The lists are our own, of news usage. */

const ON = /^(?:went|goes|carried|carries|pressed)$/;
const IN = /^(?:chim|chipp|butt|jump|weigh)(?:ed|e?s)$|^(?:cut|cuts|broke|breaks)$/;
const BACK = /^(?:shot|shoots|hit|hits|fired|fires|bit|bites|joked|jokes)$/;
const OUT = /^(?:cried|called|blurted|burst|calls|blurts)$/;
const UP = /^(?:piped|pipes)$/;
/** What may follow "went on" where it does not go on to anything: "went on holiday". */
const ENDS = /^(?:[.,;:!?].*|[–—-]+|with|in|as|after|before|while|when|then|and|but|to)?$/;

/** Whether `verb` and `particle`, two words in a row in lower case, say that somebody speaks on; `next` is the word behind them, empty where there is none. */
export function isParticleReport(verb: string, particle: string, next: string): boolean {
  if (particle === "on") return ON.test(verb) && ENDS.test(next);
  if (particle === "in") return IN.test(verb);
  if (particle === "back") return BACK.test(verb);
  return particle === "out" ? OUT.test(verb) : particle === "up" && UP.test(verb);
}
