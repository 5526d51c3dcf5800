/** Sums of money: recognising them in running text, and their amount and currency. */
import type { Money } from "../../document/annotations.ts";
import { currencyOfName, currencyOfPrefix, scaleOf } from "../../lexicon/currencies.ts";

const PREFIX =
  "(?:[A-Z]{0,3}|U\\.S\\.|GH|Bds|Rs\\.?|Dhs?\\.?|Ksh|KSh|TSh|Tk\\.?|Rp\\.?|FRw|Birr|Rf|Le|S/|kr|Fr)?[$€£¥₹₨₽₩₦₱₫₪₺₴₡₲₵₸₮฿៛₭₼₾৳¢]?";
const NUMBER = "\\d(?:[\\d,.]*\\d)?(?: \\d{3}(?!\\d))*";
const SCALE = "(?:hundred|thousand|lakhs?|crores?|millions?|billions?|trillions?|mln|bln|trn|mil|mn|bn|tn|cr|[kmbt])";
const PATTERN = new RegExp(
  `(${PREFIX})[ \\u00a0]?(${NUMBER})(?:[ \\u00a0-]?(${SCALE})(?![\\p{L}\\p{N}]))?((?:[ \\u00a0-]\\p{L}[\\p{L}.]*){0,3})`,
  "uy",
);

/** A sum that stands at `start` of `text`: where it ends, and what it is. */
export function moneyAt(text: string, start: number): (Money & { readonly end: number }) | undefined {
  PATTERN.lastIndex = start;
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [whole, prefix = "", digits = "", scale, tail = ""] = match;
  const end = start + whole.length - tail.length;
  const multiplier = scale === undefined ? 1 : (scaleOf(scale) ?? 1);
  const amount = numberOf(digits) * multiplier;
  const named = currencyAfter(tail);
  const before = prefix === "" ? undefined : currencyOfPrefix(prefix);
  if (before !== undefined) return { amount, currency: before, end };
  // "20,000 yuan": the name after it; its own words are part of the sum.
  return named === undefined ? undefined : { amount, currency: named.currency, end: end + named.length };
}

/** The longest run of words at the start of `tail` that names a currency. */
function currencyAfter(tail: string): { readonly currency: string; readonly length: number } | undefined {
  const words = [...tail.matchAll(/[ \u00a0-](\p{L}[\p{L}.]*)/gu)];
  for (let count = words.length; count > 0; count--) {
    const taken = words.slice(0, count);
    const currency = currencyOfName(taken.map((word) => word[1]).join(" "));
    if (currency !== undefined) return { currency, length: taken.reduce((sum, word) => sum + word[0].length, 0) };
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

/** The sum that `text` as a whole names: "$1.5 billion", "20,000 yuan"; undefined where no amount is given ("billions of dollars"). */
export function moneyValue(text: string): Money | undefined {
  const start = text.search(/[\p{Lu}\p{Sc}\d]|(?:kr|Rs)/u);
  const found = start < 0 ? undefined : moneyAt(text, start);
  return found === undefined ? undefined : { amount: found.amount, currency: found.currency };
}
