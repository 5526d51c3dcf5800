/**
 * `html` with comments that end in "--!>", as HTML lets them, ended in "-->", which is all that the tokenizer knows; without it the
 * article would be swallowed up to the next comment. Of the same length, so that offsets stay. Linear: looks at each end once.
 */
export function closeComments(html: string): string {
  if (!html.includes("--!>")) return html;
  const parts: string[] = [];
  let from = 0;
  let odd = 0;
  let plain = 0;
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", from)) {
    // Each end is sought once, from where the last one was passed.
    if (odd < open + 4) odd = html.indexOf("--!>", open + 4);
    if (odd < 0) break;
    // "<!-->" and "<!--->" are whole comments.
    if (plain < open + 2) plain = html.indexOf("-->", open + 2);
    if (plain < 0) plain = html.length;
    const end = Math.min(odd, plain);
    parts.push(html.slice(from, end), end === odd ? "--> " : html.slice(end, end + 3));
    from = end + (end === odd ? 4 : 3);
  }
  return parts.join("") + html.slice(from);
}
