import { expect, test } from "vitest";
import { moneyAt, moneyValue, namesCurrency } from "../../../../src/analysis/entities/values/money-pattern.ts";

test.each([
  ["$1.5 billion", 1.5e9, "USD"],
  ["two million dollars", 2e6, "USD"],
  ["half a million euros", 5e5, "EUR"],
  ["a million dollars", 1e6, "USD"],
  ["US dollars 13,000", 13000, "USD"],
  ["US $15 million", 1.5e7, "USD"],
  ["1500 Rs", 1500, "INR"],
  ["12CUP", 12, "CUP"],
  ["NIS 500", 500, "ILS"],
  ["600-plus billion pesos", 6e11, "PHP"],
  ["40 pence", 0.4, "GBP"],
  ["50 cents", 0.5, "USD"],
  ["US$ 300 million", 3e8, "USD"],
  ["Rs 500 crore", 5e9, "INR"],
  ["₹21 crore", 2.1e8, "INR"],
  ["€3m", 3e6, "EUR"],
  ["£1bn", 1e9, "GBP"],
  ["$33M", 3.3e7, "USD"],
  ["$1.2Bn", 1.2e9, "USD"],
  ["€5MM", 5e6, "EUR"],
  ["$500K", 5e5, "USD"],
  ["$33million", 3.3e7, "USD"],
  ["20,000 yuan", 20000, "CNY"],
  ["NT$1,500", 1500, "TWD"],
  ["HK$20 million", 2e7, "HKD"],
  ["R92 million", 9.2e7, "ZAR"],
  ["Dh 25,000", 25000, "AED"],
  ["600 million Hong Kong dollars", 6e8, "HKD"],
  ["2.5 million US dollars", 2.5e6, "USD"],
  ["ZAR9,9 million", 9.9e6, "ZAR"],
  ["N$100 000", 100000, "NAD"],
  ["1.000.000 pesos", 1e6, "PHP"],
  ["₡1000", 1000, "CRC"],
  ["USD 995 million", 9.95e8, "USD"],
])("%j", (text, amount, currency) => {
  const money = moneyValue(text);
  expect(money?.currency).toBe(currency);
  expect(money?.amount).toBeCloseTo(amount, 4);
});

test.each([["billions of dollars"], ["500 people"], ["2017"], ["dollar"], [""], ["$"]])("%j is no sum", (text) =>
  expect(moneyValue(text)).toBeUndefined(),
);

test("a sum ends where its words end", () => {
  const text = "paid $1.5 billion in 2017";
  expect(text.slice(5, moneyAt(text, 5)?.end)).toBe("$1.5 billion");
});

test.each([["billions of dollars"], ["$10-12 million"], ["between 2 and 2.2 billion dollars"], ["dollar"]])(
  "%j is no one sum",
  (text) => expect(moneyValue(text)).toBeUndefined(),
);

test.each([
  ["22 billion", false],
  ["7.86 million mu", false],
  ["Mix104.9", false],
  ["Jui-yuan", false],
  ["tens of billions of dollars", true],
  ["35 lakh", true],
  ["Bitcoin", true],
  ["SAR 50,000", true],
])("whether %j is about money: %s", (text, expected) => expect(namesCurrency(text)).toBe(expected));
