/** The other tools, as a program of its own: `peers.ts NAME FOLDER` reads all texts of the folder and analyses each. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const [name = "", folder = ""] = process.argv.slice(2);
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
const analyse = name === "wink" ? wink() : compromise();
let found = 0;
for (const text of texts) found += analyse(text);
process.stdout.write(`${found}\n`);

/** The part of compromise that is used. */
interface Parsed {
  people(): Found;
  places(): Found;
  organizations(): Found;
  quotations(): Found;
}

interface Found {
  out(format: "array"): readonly string[];
}

/** People, places, organisations and quotations. */
function compromise(): (text: string) => number {
  const nlp = require("compromise") as (text: string) => Parsed;
  return (text) => {
    const document = nlp(text);
    const parts = [document.people(), document.places(), document.organizations(), document.quotations()];
    return parts.reduce((sum, part) => sum + part.out("array").length, 0);
  };
}

/** Entities and sentences. */
function wink(): (text: string) => number {
  const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
  return (text) => {
    const document = nlp.readDoc(text);
    return document.entities().out().length + document.sentences().out().length;
  };
}
