/** Codes that shares are traded under, in brackets behind a company: "Equinor (EQNR.OL)", "Tesla (NASDAQ: TSLA)". */
import type { Mention } from "../../../document/annotations.ts";

const LONGEST = 20;
/** A code of Reuters: symbol and exchange. */
const BY_REUTERS = /^\([A-Z0-9]{1,8}(?:_?[a-z]{1,2})?\.[A-Z]{1,3}\)/;
/** An exchange and a symbol. */
const BY_EXCHANGE =
  /^\((?:NASDAQ|Nasdaq|NYSE|LSE|LON|AIM|ASX|TSXV?|TSE|TYO|HKEX|HKG|NSE|BSE|AMEX|OTC[A-Z]{0,3}|EPA|ETR|FRA|XETRA|SWX|BIT|AMS|JSE|SGX)\s?:\s?([A-Z0-9][A-Z0-9.-]{0,7})\)/;

/** Whether a mention is such a code, or lies in one; the exchange itself has a name. */
export function isInstrumentCode(text: string, { start, end }: Mention): boolean {
  const open = text.lastIndexOf("(", start);
  if (open < 0 || start - open > LONGEST) return false;
  const behind = text.slice(open, open + LONGEST + 2);
  const code = BY_REUTERS.exec(behind);
  if (code) return end < open + code[0].length;
  const symbol = BY_EXCHANGE.exec(behind);
  if (!symbol) return false;
  const close = open + symbol[0].length - 1;
  return end <= close && end > close - (symbol[1] ?? "").length;
}
