/**
 * Currencies by sign, prefix and name. Codes are ISO 4217; the names are news usage, compiled for this project. A bare
 * sign or name that several countries share ("$", "pound", "Rs") stands for the one that world news means by it.
 */

/** Signs and letters that stand before the amount; the longest match wins. */
const PREFIXES = `
$ USD|US$ USD|U.S.$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|CDN$ CAD|NZ$ NZD|HK$ HKD|S$ SGD|SG$ SGD|NT$ TWD|R$ BRL|MX$ MXN|AR$ ARS
N$ NAD|J$ JMD|T$ TOP|FJ$ FJD|B$ BND|BND BND|Z$ ZWL|TT$ TTD|BZ$ BZD|EC$ XCD|Bds$ BBD|€ EUR|£ GBP|¥ JPY|₹ INR|Rs INR|Rs. INR|₨ PKR|₽ RUB|₩ KRW
₦ NGN|₱ PHP|₫ VND|₪ ILS|NIS ILS|₺ TRY|₴ UAH|₡ CRC|₲ PYG|₵ GHS|₸ KZT|₮ MNT|฿ THB|៛ KHR|₭ LAK|₼ AZN|₾ GEL|৳ BDT|GH¢ GHS|GH₵ GHS|GHC GHS|N NGN|R ZAR|P PHP|K ZMW
RM MYR|Rp IDR|Tk BDT|Dh AED|Dhs AED|Dh. AED|QR QAR|SR SAR|KD KWD|BD BHD|OMR OMR|KSh KES|Ksh KES|Sh KES|UGX UGX|TSh TZS|FRw RWF|Le SLL|RMB CNY|Bs VES|Q GTQ|L HNL|S/ PEN|kr SEK|Fr CHF|CHF CHF
LE EGP|Birr ETB|CFA XOF|FCFA XOF|SCR SCR|MUR MUR|Rf MVR
`;

/** Names after the amount, in the singular and lower case; with and without the country. */
const NAMES = `
dollar USD|us dollar USD|u.s. dollar USD|american dollar USD|australian dollar AUD|canadian dollar CAD|new zealand dollar NZD|hong kong dollar HKD
singapore dollar SGD|singaporean dollar SGD|taiwan dollar TWD|new taiwan dollar TWD|namibian dollar NAD|jamaican dollar JMD|fijian dollar FJD|liberian dollar LRD|zimbabwe dollar ZWL|brunei dollar BND
cent USD|buck USD|euro EUR|pound GBP|pound sterling GBP|british pound GBP|pence GBP|quid GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG
yen JPY|japanese yen JPY|yuan CNY|chinese yuan CNY|renminbi CNY|rmb CNY|won KRW|south korean won KRW|korean won KRW|rupee INR|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR|nepali rupee NPR|nepalese rupee NPR|mauritian rupee MUR|seychelles rupee SCR|seychellois rupee SCR
rupiah IDR|indonesian rupiah IDR|ringgit MYR|malaysian ringgit MYR|baht THB|thai baht THB|dong VND|vietnamese dong VND|peso PHP|philippine peso PHP|mexican peso MXN|argentine peso ARS|chilean peso CLP|colombian peso COP|cuban peso CUP|uruguayan peso UYU|dominican peso DOP
real BRL|reais BRL|brazilian real BRL|brazilian reais BRL|bolivar VES|boliviano BOB|sol PEN|nuevo sol PEN|guarani PYG|colon CRC|colón CRC|colones CRC|lempira HNL|quetzal GTQ|cordoba NIO|córdoba NIO|balboa PAB|gourde HTG
ruble RUB|rouble RUB|russian ruble RUB|russian rouble RUB|hryvnia UAH|hryvnya UAH|zloty PLN|forint HUF|koruna CZK|crown CZK|krona SEK|krone NOK|kronor SEK|kroner NOK|swedish krona SEK|norwegian krone NOK|danish krone DKK|swiss franc CHF|franc CHF|lev BGN|leu RON|lei RON|lira TRY|turkish lira TRY|lari GEL|dram AMD|manat AZN|tenge KZT|som KGS|sum UZS|somoni TJS|tugrik MNT|tögrög MNT|afghani AFN
rand ZAR|south african rand ZAR|naira NGN|cedi GHS|ghana cedi GHS|kenyan shilling KES|shilling KES|ugandan shilling UGX|tanzanian shilling TZS|birr ETB|kwacha ZMW|zambian kwacha ZMW|malawian kwacha MWK|kwanza AOA|pula BWP|metical MZN|meticais MZN|dalasi GMD|leone SLL|ariary MGA|cfa franc XOF|cfa XOF|rwandan franc RWF|dirham AED|moroccan dirham MAD|uae dirham AED|emirati dirham AED
dinar KWD|kuwaiti dinar KWD|bahraini dinar BHD|iraqi dinar IQD|jordanian dinar JOD|algerian dinar DZD|tunisian dinar TND|libyan dinar LYD|serbian dinar RSD|riyal SAR|saudi riyal SAR|qatari riyal QAR|rial IRR|iranian rial IRR|omani rial OMR|shekel ILS|new israeli shekel ILS|kyat MMK|riel KHR|kip LAK|taka BDT|ngultrum BTN|rufiyaa MVR|pataca MOP|kina PGK|vatu VUV|tala WST|paʻanga TOP|bitcoin XBT
`;

const CODES = `
AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD
GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SLL SOS SRD SSP SYP SZL THB
TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
`;

function pairs(list: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of list.split(/[|\n]/)) {
    const cut = row.lastIndexOf(" ");
    if (cut > 0) map.set(row.slice(0, cut), row.slice(cut + 1));
  }
  return map;
}

let prefixes: Map<string, string> | undefined;
let names: Map<string, string> | undefined;

/** The ISO 4217 code of what stands before an amount: "$", "US$", "Rs", "RM", "USD". Case counts. */
export function currencyOfPrefix(prefix: string): string | undefined {
  prefixes ??= new Map([
    ...CODES.trim()
      .split(/\s+/)
      .map((code): [string, string] => [code, code]),
    ...pairs(PREFIXES),
  ]);
  return prefixes.get(prefix);
}

/** The ISO 4217 code of what stands after an amount: "dollars", "Hong Kong dollars", "yuan", "EUR". Case is ignored. */
export function currencyOfName(name: string): string | undefined {
  names ??= new Map([
    ...CODES.trim()
      .split(/\s+/)
      .map((code): [string, string] => [code.toLowerCase(), code]),
    ...pairs(NAMES),
  ]);
  const key = name.toLowerCase().replace(/\s+/g, " ");
  return names.get(key) ?? (key.endsWith("s") ? names.get(key.slice(0, -1)) : undefined);
}

/** Words and letters that multiply an amount. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["t", 1e12],
]);

/** What "million", "bn" or "crore" multiplies by. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word.toLowerCase().replace(/\.$/, ""));
}
