/** What stands around the articles of a page: head, controls, table of contents, foot. */
import { grouped } from "../../report/grouped.ts";
import { html, type Markup, verbatim } from "./markup.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** An entry of the table of contents. */
export interface Contents {
  readonly id: string;
  readonly title: string;
}

export interface DocumentHead {
  readonly title: string;
  /** The heading of a page over several articles; one article brings its own. */
  readonly heading: string | undefined;
  readonly command: string;
  /** Whether quotations and names are marked in running text. */
  readonly hasMarks: boolean;
  readonly policy: string;
}

/**
 * Nothing is loaded, nothing is sent, nothing runs but the page's own style sheet and script, which the policy knows by
 * their hashes. https://www.w3.org/TR/CSP3/
 */
export async function securityPolicy(): Promise<string> {
  const [style, script] = await Promise.all([STYLE, SCRIPT].map(hashSource));
  return `default-src 'none'; style-src ${style}; script-src ${script}; base-uri 'none'; form-action 'none'`;
}

async function hashSource(source: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

export function openDocument({ title, heading, command, hasMarks, policy }: DocumentHead): Markup {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsctl">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>${oneLine(title)}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body class="on-${command}">
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<p class="brand">newsctl <span>${command}</span></p>
${hasMarks ? MARKS : undefined}${THEMES}</header>
<main id="content" tabindex="-1"><div class="page"><template shadowrootmode="open"><slot name="title"></slot><slot name="contents"></slot><slot></slot></template>
${heading === undefined ? undefined : html`<h1 class="collection" slot="title">${heading}</h1>\n`}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Ticked boxes and radio buttons that the style sheet looks at, so that they work without the script. */
const MARKS = html`<fieldset class="controls"><legend class="unseen">What is marked</legend>
<label><input type="checkbox" id="mark-quotes" checked autocomplete="off"> Quotations</label>
<label><input type="checkbox" id="mark-reported" autocomplete="off"> Reported speech</label>
<label><input type="checkbox" id="mark-names" checked autocomplete="off"> Names</label>
</fieldset>
`;

const THEMES = html`<fieldset class="controls themes"><legend class="unseen">Colours</legend>
<label><input type="radio" name="theme" id="theme-auto" checked autocomplete="off"> Auto</label>
<label><input type="radio" name="theme" id="theme-light" autocomplete="off"> Light</label>
<label><input type="radio" name="theme" id="theme-dark" autocomplete="off"> Dark</label>
</fieldset>
`;

/**
 * The contents come last, when they are known; a slot puts them first, for the eye and for the keyboard. The
 * element with the slots must have no `tabindex`: a negative one would take all that is slotted out of the keyboard's way.
 */
export function closeDocument(contents: readonly Contents[]): Markup {
  return html`${contents.length < 2 ? undefined : renderContents(contents)}</div></main>
<footer class="foot"><p>Made by newsctl. Speakers and names were found by a program: check them before they go to print. A question mark after a name says that it is unsure.</p></footer>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`;
}

function renderContents(contents: readonly Contents[]): Markup {
  return html`<nav class="contents" slot="contents" aria-labelledby="contents-title">
<details open><summary id="contents-title">Contents: ${grouped(contents.length)} articles</summary>
<ol>
${contents.map(({ id, title }) => html`<li><a href="#${id}"><bdi>${oneLine(title)}</bdi></a></li>\n`)}</ol></details>
</nav>
`;
}
