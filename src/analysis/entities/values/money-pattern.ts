/** Sums of money: recognising them in running text, and their amount and currency. */
import type { Money } from "../../../document/annotations.ts";
import { currencyOfName, currencyOfPrefix, scaleOf } from "../../../lexicon/currencies.ts";
import { smallNumber } from "../../../lexicon/number-words.ts";

const PREFIX =
  "(?:[A-Z]{0,3}|U\\.S\\.|GH|Bds|Rs\\.?|Dhs?\\.?|Ksh|KSh|TSh|Tk\\.?|Rp\\.?|FRw|Birr|Rf|Le|S/|kr|Fr)?[$€£¥₹₨₽₩₦₱₫₪₺₴₡₲₵₸₮฿៛₭₼₾৳¢]?";
const NUMBER = "\\d(?:[\\d,.]*\\d)?(?: \\d{3}(?!\\d))*";
const SCALE = "(?:hundred|thousand|lakhs?|crores?|millions?|billions?|trillions?|mln|bln|trn|mil|mn|bn|tn|cr|[kmbt])";
/** "$33M", "$4.2Bn": in capitals right behind the figure, and nowhere else. */
const CAPITAL_SCALE = "K|MM?|Mn|Bn?|T";
const PATTERN = new RegExp(
  `(${PREFIX})[ \\u00a0]?(${NUMBER})(?:(?:[ \\u00a0-]?(${SCALE})|(${CAPITAL_SCALE}))(?![\\p{L}\\p{N}]))?((?:[ \\u00a0-]\\p{L}[\\p{L}.]*){0,3})`,
  "uy",
);

/** A sum that stands at `start` of `text`: where it ends, and what it is. */
export function moneyAt(text: string, start: number): (Money & { readonly end: number }) | undefined {
  PATTERN.lastIndex = start;
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [whole, prefix = "", digits = "", small, capital, tail = ""] = match;
  const scale = small ?? capital?.toLowerCase().replace("mm", "m");
  const end = start + whole.length - tail.length;
  const multiplier = scale === undefined ? 1 : (scaleOf(scale) ?? 1);
  const named = currencyAfter(tail);
  const amount = (numberOf(digits) * multiplier) / (named?.parts ?? 1);
  const before = prefix === "" ? undefined : currencyOfPrefix(prefix);
  if (before !== undefined) return { amount, currency: before, end };
  // "20,000 yuan": the name after it; its own words are part of the sum.
  return named === undefined ? undefined : { amount, currency: named.currency, end: end + named.length };
}

/** The longest run of words at the start of `tail` that names a currency. */
function currencyAfter(tail: string): { currency: string; length: number; parts: number } | undefined {
  const words = [...tail.matchAll(/[ \u00a0-](\p{L}[\p{L}.]*)/gu)];
  for (let count = words.length; count > 0; count--) {
    const taken = words.slice(0, count);
    const name = taken.map((word) => word[1]).join(" ");
    const currency = currencyOfName(name);
    if (currency === undefined) continue;
    // A hundred of them are one of the currency.
    const parts = /^(?:cents?|pence)$/i.test(name) ? 100 : 1;
    return { currency, length: taken.reduce((sum, word) => sum + word[0].length, 0), parts };
  }
  return undefined;
}

/** "1,000.50" is 1000.5, "9,9" is 9.9, "100 000" and "1.000.000" are whole. */
export function numberOf(digits: string): number {
  const plain = digits.replace(/ /g, "");
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replace(/\./g, ""));
  const number = Number.parseFloat(plain.replace(/,(?=\d{1,2}$)/, ".").replace(/,/g, ""));
  return Number.isNaN(number) ? 0 : number;
}

/**
 * The sum that `text` as a whole names: "$1.5 billion", "20,000 yuan", "two million dollars", "US dollars 6000", "70 ₹"; undefined where no
 * amount is given ("billions of dollars") or more than one ("$10-12 million").
 */
export function moneyValue(text: string): Money | undefined {
  if (/\d\s?[-–]\s?\p{Sc}?\d|\bbetween\b/u.test(text)) return undefined;
  const plain = withFigures(text);
  const start = plain.search(/[\p{Lu}\p{Sc}\d]|(?:kr|Rs)/u);
  const found = start < 0 ? undefined : moneyAt(plain, start);
  if (found !== undefined) return { amount: found.amount, currency: found.currency };
  return turnedRound(plain);
}

const WORDS_BEFORE_SCALE =
  /^(?:about |some |nearly |over |almost )?(half a|[a-z]+)[ -](?=(?:hundred|thousand|lakh|crore|million|billion|trillion)\b)/i;
const WORDS_BEFORE_NAME = /^([a-z]+) (?=\p{L})/iu;

/** "two million dollars" as "2 million dollars", "half a million euros" as "0.5 million euros". */
function withFigures(text: string): string {
  const plain = text.replace(/(?<=\d)-plus\b/, "");
  const scaled = WORDS_BEFORE_SCALE.exec(plain);
  const word = (scaled?.[1] ?? WORDS_BEFORE_NAME.exec(plain)?.[1] ?? "").toLowerCase();
  const number = word === "half a" ? 0.5 : /^\d/.test(word) ? undefined : smallNumber(word);
  if (number === undefined) return plain;
  return `${number} ${plain.slice(scaled?.[0].length ?? word.length + 1)}`;
}

const SCALED = `(\\d[\\d,.]*)(?:[ \\u00a0-]?(${SCALE})(?!\\p{L}))?`;
const NAME_FIRST = new RegExp(`^(\\p{L}[\\p{L}.$ ]*?)[ \\u00a0]?${SCALED}$`, "iu");
const SIGN_LAST = new RegExp(`^${SCALED}[ \\u00a0]?(\\p{Sc}|\\p{Lu}[\\p{L}.]*)$`, "u");

/** The name or sign on the unusual side: "US dollars 13,000", "1500 Rs", "12CUP", "US $15 million". */
function turnedRound(text: string): Money | undefined {
  const after = NAME_FIRST.exec(text);
  const before = after === null ? SIGN_LAST.exec(text) : null;
  const name = after?.[1] ?? before?.[3] ?? "";
  const [digits, scale] = after === null ? [before?.[1], before?.[2]] : [after[2], after[3]];
  const currency =
    currencyOfName(name) ?? currencyOfPrefix(name.replace(/ /g, "")) ?? currencyOfPrefix(name.replace(/\$$/, ""));
  if (currency === undefined || digits === undefined) return undefined;
  return { amount: numberOf(digits) * (scale === undefined ? 1 : (scaleOf(scale) ?? 1)), currency };
}

const OTHER_MONEY = /\p{Sc}|¢|crore|lakh|bitcoin|crypto|ether|currency|coin|cash|money|usd/iu;

/** Whether `text` says in any way that it is about money; figures alone do not. */
export function namesCurrency(text: string): boolean {
  if (OTHER_MONEY.test(text)) return true;
  // "Hsueh Jui-yuan"
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}.]*/gu) ?? [];
  return words.some((word) => currencyOfName(word) !== undefined || currencyOfPrefix(word) !== undefined);
}
