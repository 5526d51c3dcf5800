import { describe, expect, test } from "vitest";
import { addressOfWords, webAddress } from "../../../src/report/page/web-address.ts";

describe("addresses that may be linked to", () => {
  test.each([
    ["https://example.org/a b", "https://example.org/a%20b"],
    ["HTTP://EXAMPLE.org", "http://example.org/"],
    ['https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"],
    ["javascript:alert(1)", undefined],
    [" javascript:alert(1)//https://", undefined],
    ["data:text/html,<b>", undefined],
    ["file:///etc/passwd", undefined],
    ["//example.org/", undefined],
    ["https://", undefined],
    ["not a link", undefined],
    [undefined, undefined],
  ])("%j", (url, address) => expect(webAddress(url)).toBe(address));
});

describe("text fragments", () => {
  test.each([
    ["https://e.org/x", "two words", "https://e.org/x#:~:text=two%20words"],
    ["https://e.org/x#top", "two words", "https://e.org/x#top:~:text=two%20words"],
    ["https://e.org/", "a, b-c & (d)!", "https://e.org/#:~:text=a%2C%20b%2Dc%20%26%20%28d%29%21"],
    ["https://e.org/", "1 2 3 4 5 6 7 8 9 10 11", "https://e.org/#:~:text=1%202%203%204%205,7%208%209%2010%2011"],
    ["https://e.org/", "\ud800 x", "https://e.org/#:~:text=%EF%BF%BD%20x"],
  ])("%s %j", (address, words, expected) => expect(addressOfWords(address, words)).toBe(expected));
});
