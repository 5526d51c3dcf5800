/** The names of an article as tables, one a type. */
import type { Name } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";
import { heading, namesByType, TYPE_HEADINGS } from "./panels.ts";

export function renderNameTables(names: readonly Name[], level: number): Markup {
  const groups = namesByType(names);
  if (groups.length === 0) return html`<p class="none">Nothing is named here.</p>\n`;
  const most = names.reduce((best, { mentions }) => Math.max(best, mentions), 1);
  const tables = groups.map(([type, found]) => {
    const title = TYPE_HEADINGS[type];
    const rows = found.map((name) => renderRow(name, most));
    return html`<section class="name-group">${heading(level, html`<span class="key n-${type.toLowerCase()}">${title}</span> <span class="count">${found.length}</span>`)}<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="grid">
<thead><tr><th scope="col">Name</th><th scope="col" class="number">Mentions</th><th scope="col" class="bar"><span class="unseen">Bar of mentions</span></th><th scope="col">Also</th><th scope="col">Role or value</th></tr></thead>
<tbody>
${rows}</tbody></table></div></section>
`;
  });
  return html`${tables}`;
}

function renderRow({ label, mentions, aliases, facts }: Name, most: number): Markup {
  return html`<tr><th scope="row"><bdi>${label}</bdi></th><td class="number">${mentions}</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${Math.round((100 * mentions) / most)}" height="10"></rect></svg></td><td><bdi>${aliases.join(", ")}</bdi></td><td><bdi>${facts.join(" · ")}</bdi></td></tr>
`;
}
