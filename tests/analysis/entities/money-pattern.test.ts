import { expect, test } from "vitest";
import { moneyAt, moneyValue } from "../../../src/analysis/entities/money-pattern.ts";

test.each([
  ["$1.5 billion", 1.5e9, "USD"],
  ["US$ 300 million", 3e8, "USD"],
  ["Rs 500 crore", 5e9, "INR"],
  ["₹21 crore", 2.1e8, "INR"],
  ["€3m", 3e6, "EUR"],
  ["£1bn", 1e9, "GBP"],
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
