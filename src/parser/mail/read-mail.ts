/** Newsletters as mail programs save them (RFC 5322, MIME), by postal-mime. */
import PostalMime from "postal-mime";
import { ParseError } from "../../errors.ts";
import type { ArticleRecord } from "../records/article-record.ts";

/** The record of a message: its subject is the title, who sent it the source, its text or HTML the body. */
export async function readMail(bytes: Uint8Array): Promise<ArticleRecord> {
  const mail = await parse(bytes);
  // Newsletters send a text beside the HTML that says little more than "read this in a browser".
  const text = mail.text?.trim() ?? "";
  const html = mail.html?.trim() ?? "";
  const isText =
    html === "" ||
    (text.length > 500 && !/\bview (?:this|it) (?:e-?mail )?in (?:your|a) browser\b/i.test(text.slice(0, 500)));
  const values = {
    title: mail.subject?.trim(),
    body: isText ? text : html,
    bodyKind: isText ? "text" : "html",
    source: mail.from?.name?.trim() || mail.from?.address,
    date: mail.date,
    id: mail.messageId?.replace(/^<|>$/g, ""),
  };
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ""));
  return { ...present, tags: [], from: Object.fromEntries(Object.keys(present).map((name) => [name, "mail"])) };
}

/** The library refuses messages nested too deep and headers too long. */
async function parse(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    throw new ParseError("the message cannot be read", { cause: error, hint: "check that it was saved whole" });
  }
}
