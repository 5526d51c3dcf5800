import { expect, test } from "vitest";
import { isHtml } from "../../src/input/is-html.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array => Buffer.from(text, encoding);

test.each<[what: string, content: Uint8Array, contentType?: string]>([
  ["a doctype", bytes("<!DOCTYPE html><title>x")],
  ["a byte order mark and lines", bytes("\uFEFF\r\n\r\n <html lang=en>")],
  [
    "comments and an XML declaration",
    bytes('<?xml version="1.0"?>\n<!-- saved from -->\n<!-- x --><!doctype html public "">'),
  ],
  ["a fragment", bytes('<article class="a"><p>x')],
  ["UTF-16", bytes("\uFEFF<html>", "utf16le")],
  ["the word of a server", bytes("<custom-page>"), "text/html"],
])("tells a page by %s", (_what, content, contentType) => {
  expect(isHtml({ bytes: content, ...(contentType !== undefined && { contentType }) })).toBe(true);
});

test.each<[what: string, content: Uint8Array, contentType?: string]>([
  ["prose", bytes("BEIJING, March 3 (Xinhua) -- Words.")],
  ["prose with markup", bytes("He wrote <p> in <b>bold</b>.")],
  ["prose that a server calls a page", bytes("Words."), "text/html"],
  ["a feed", bytes('<?xml version="1.0"?><rss version="2.0">')],
  ["a comment without end", bytes("<!-- ".repeat(2000))],
  ["nothing", bytes("")],
])("takes %s for no page", (_what, content, contentType) => {
  expect(isHtml({ bytes: content, ...(contentType !== undefined && { contentType }) })).toBe(false);
});
