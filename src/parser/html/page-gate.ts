/** Pages that stand before the article: robot checks, consent walls, paywalls. */
import { type LinkedStatements, ownValue } from "./json-ld.ts";

interface Gate {
  readonly pattern: RegExp;
  /** What the page does, after "the page". */
  readonly deed: string;
}

const GATES: readonly Gate[] = [
  {
    pattern:
      /\b(?:are you a (?:robot|human)|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?: are|['’]re) (?:a human|human|not a (?:robot|bot))|checking (?:your browser|if the site connection is secure)|pardon our interruption|unusual (?:traffic|activity) from your|attention required! \| cloudflare|complete the (?:security check|captcha)|press (?:&|and) hold|access (?:to this page has been )?denied|you have been blocked|just a moment\.\.\.|enable javascript and cookies to continue|bot (?:detection|protection))/i,
    deed: "asks whether you are a robot",
  },
  {
    pattern:
      /\b(?:before you continue|we value your privacy|(?:your )?privacy (?:choices|settings)|we and our (?:\d+ )?partners|accept (?:all )?(?:cookies|and continue)|consent to (?:the use of )?cookies|manage (?:your )?(?:cookie|consent|privacy) (?:preferences|settings|choices))/i,
    deed: "asks for consent to cookies",
  },
  {
    pattern:
      /\b(?:subscribe (?:now )?to (?:read|continue|unlock)|to (?:read|continue reading) (?:the full|this) (?:story|article)|already a (?:subscriber|member)|this (?:article|content|story) is (?:for|only available to|exclusive to|reserved for) (?:our )?(?:subscribers|members)|log in to (?:read|continue)|create (?:a|your) free account to (?:read|continue))/i,
    deed: "asks for a subscription",
  },
  {
    pattern:
      /\b(?:enable|turn on|requires?|activate) javascript\b|\bjavascript (?:is|must be|has been) (?:disabled|enabled|required)/i,
    deed: "is filled in by a script, which is not run",
  },
];
/** Characters of prose that no gate has. */
const LONGEST_GATE = 1500;

/** What stands between the reader and the article, in words that follow "the page"; undefined where nothing does. */
export function findGate(title: string | undefined, words: string, prose: number): string | undefined {
  if (prose > LONGEST_GATE) return undefined;
  const sample = `${title ?? ""}\n${words.slice(0, 20_000)}`;
  return GATES.find(({ pattern }) => pattern.test(sample))?.deed;
}

/** Whether the page says that its article is not free (schema.org `isAccessibleForFree`). */
export function isPaid({ article }: LinkedStatements): boolean {
  const free = article === undefined ? undefined : ownValue(article, "isAccessibleForFree");
  return free === false || (typeof free === "string" && /^(?:.*\/)?false$/i.test(free.trim()));
}
