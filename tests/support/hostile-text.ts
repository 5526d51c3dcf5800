/** Texts that try to be something else: markup, script, controls, the ends of attributes. */
export const HOSTILE: readonly string[] = [
  '<script>document.title = "owned"</script>',
  '</script><script>fetch("https://example.org/")</script>',
  '<img src="https://example.org/x.png" onerror="document.title=1">',
  '" onmouseover="document.title=1" x="',
  "' autofocus onfocus='document.title=1",
  "</style><style>body{display:none}</style>",
  "<!-- never closed",
  "]]><![CDATA[ x",
  "&lt;b&gt; &amp; &#60;i&#62; &copy &nbsp;",
  '<a href="javascript:alert(1)">link</a> </article></main></body></html>',
  "<template shadowrootmode=open><b>x</b></template> <plaintext>",
  "\u202egnp.exe\u202c and \u2066isolated\u2069",
  "nul \u0000 bell \u0007 escape \u001b[31m red \u009b1m c1",
  "lone \ud800 surrogates \udc00",
  "`$\u007bprocess.exit()}` \\u003cb\\u003e {{x}} <%= x %>",
  "* not a list",
  "- nor this",
  "+ nor that",
  "1. not the first",
  "2023) was a year",
  "# not a heading",
  "> not a quotation",
  "    not code",
  "\tnot code either",
  "``` not a fence",
  "~~~ nor this",
  "--- not a rule",
  "===",
  "| not | a | table |\n| --- | --- | --- |\n| a | b | c |",
  "*not emphasis* _nor this_ **nor that** __x__ ~~gone~~ `code` $x^2$ ==mark==",
  "[not a link](https://example.org) ![nor a picture](x.png) [[wiki]] [ref]: <x> [^1] <https://example.org> <b>",
  "AT&T &amp; &#x41; &unknown; a_b_c snake_case 5 * 3 * 2 C:\\new\\table \\* \\\\ \\",
  "ends in a backslash \\",
  "two spaces at the end  \nof a line",
  ": a definition",
  "a |pipe| and \\| an escaped one \\\\| too",
];

/** An article in plain text that holds all of them, quoted and not. */
export const HOSTILE_ARTICLE: string = HOSTILE.map((text, index) =>
  index % 3 === 0
    ? `“${text.replace(/\n/g, " ")} is what we do here,” Mayor Ann O'Lee said on Monday.`
    : `The council heard of ${text}`,
).join("\n\n");

/** An article whose metadata are markup, once they are decoded. */
export const HOSTILE_HEAD: string = JSON.stringify({
  title: "&lt;/title&gt;&lt;script&gt;document.title = 'owned'&lt;/script&gt; &amp;amp; &quot;more&quot;",
  source: "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;",
  author: "&lt;i&gt;By&lt;/i&gt; \u202enobody",
  language: 'en" onload="alert(1)',
  url: 'https://example.org/"><script>alert(1)</script>',
  body: "The mayor opened the fair.\n\n“It is a fine day for it,” Mayor Ann Lee said on Monday.",
});

/** Two short articles as one JSON text. */
export const TWO_ARTICLES: string = JSON.stringify([
  { title: "First", body: "The mayor opened the fair.\n\n“It is a fine day for it,” Mayor Ann Lee said on Monday." },
  {
    title: "Second",
    body: "The council met in Leeds.\n\n“We are not done with the budget,” Councillor Bob Stone said.",
  },
]);
