/** What cannot be kept of a file is told, in the article or in place of it. */
import { expect, test } from "vitest";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost } from "./scratch-folder.ts";

/** "body (warnings)" of every article, or the message of its error. */
async function told(input: string | Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const article of readArticles(["-"], {}, inputHost("/", { input }))) {
    if (isReadFailure(article)) found.push(article.error.message);
    else found.push(`${article.text} (${article.warnings.map(({ message }) => message).join("; ")})`);
  }
  return found;
}

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const LOST = "some of its characters are lost: they are shown as \ufffd";

test.each<[string, string | Uint8Array, readonly string[]]>([
  ["halves of characters in JSON", '{"body":"It is \\ud83d over.\\udc00"}', [`It is \ufffd over.\ufffd (${LOST})`]],
  ["whole characters in JSON", '{"body":"It is \\ud83d\\ude00 over."}', ["It is \u{1f600} over. ()"]],
  ["halves of characters in a title", '{"title":"\\uD83d","body":"Over."}', [`\ufffd\n\nOver. (${LOST})`]],
  [
    "a bad byte in a line of JSON",
    Buffer.concat([
      Buffer.from('{"body":"“No,” said José Núñez."}\n{"body":"“It is '),
      Buffer.from([0xff]),
      Buffer.from(' over,” he said."}\n'),
    ]),
    ["“No,” said José Núñez. ()", `“It is \ufffd over,” he said. (${LOST})`],
  ],
  [
    "an old encoding of a table",
    latin('title,body\nOne,"Caf\u00e9 owner wins."\n'),
    ["One\n\nCaf\u00e9 owner wins. (its encoding is a guess: read as windows-1252, since it is no UTF-8)"],
  ],
  [
    "a comma that was not quoted",
    "title,body\nOne,It is over, she said.\nTwo,Over.\n",
    ["One\n\nIt is over (its row has 3 fields, the table 2 columns: what is past them is left out)", "Two\n\nOver. ()"],
  ],
  ["a row with too few fields", "title,body,date\nOne,Over.\n", ["One\n\nOver. ()"]],
  [
    "a quotation mark that stays open",
    'title,body\nOne,"It is over.\nTwo,Over.\n',
    ['cannot read "standard input:3": a quotation mark at the start of a field is never closed'],
  ],
  ["a web archive", "WARC/1.0\r\nWARC-Type: response\r\n", ["cannot read standard input: it is a web archive"]],
])("%s", async (_, input, expected) => {
  expect(await told(input)).toEqual(expected);
});
