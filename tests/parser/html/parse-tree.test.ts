import { expect, test } from "vitest";
import { type ElementNode, isElement } from "../../../src/parser/html/html-tree.ts";
import { parseTree } from "../../../src/parser/html/parse-tree.ts";

/** The tree in brackets: "div(p(a) p(b))". */
function sketch(element: ElementNode): string {
  return element.children.map((child) => (isElement(child) ? `${child.tag}(${sketch(child)})` : child.text)).join("");
}

test.each([
  ["<p>a<p>b", "p(a)p(b)"],
  ["<p>a<div>b</div>c", "p(a)div(b)c"],
  ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a)li(bul(li(c)))li(d))"],
  ["<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))"],
  ["<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a)td(b))tr(td(c)))d"],
  ["<table><tr><td><div>a</table>b", "table(tr(td(div(a))))b"],
  ["<div><span>a</div>b", "div(span(a))b"],
  ["<div>a</span>b</div>", "div(ab)"],
  ["<p>a</div>b", "p(ab)"],
  ["<h2>a<h2>b", "h2(a)h2(b)"],
  ["<h2>a</h3>b", "h2(a)b"],
  ["<a href=x>a<a href=y>b", "a(a)a(b)"],
  ["a<br>b</br>c", "abr()bbr()c"],
  ["<div/>a", "div(a)"],
  ["<svg><path/>a</svg>b", "svg(path()a)b"],
  ["<script>if (a < b) '<p>'</script>c", "script(if (a < b) '<p>')c"],
  ["<html><body>a</body></html>b", "html(body(ab))"],
  ["<body>a<body>b", "body(ab)"],
  ["<head><title>a</title><body>b", "head(title(a))body(b)"],
  ["&lt;p&gt; &amp;amp; &#233; &eacute;", "<p> &amp; é é"],
  ["<!-- <p>a</p> -->b", "b"],
  ["a < b", "a < b"],
  ["<", "<"],
])("%j is %s", (html, expected) => {
  expect(sketch(parseTree(html))).toBe(expected);
});

test("attributes may have any name, and the first of a name counts", () => {
  const [element] = parseTree(`<p __proto__="a" CLASS='b &amp; c' class=d hidden>`).children;
  expect(element !== undefined && isElement(element) && [...element.attributes]).toEqual([
    ["__proto__", "a"],
    ["class", "b & c"],
    ["hidden", ""],
  ]);
});

test("nesting ends at the depth where browsers end it, and closes as it opened", () => {
  const tree = parseTree(`<main>${"<div>".repeat(5000)}a${"</div>".repeat(5000)}</main>b`);
  let depth = 0;
  for (let element: ElementNode | undefined = tree; element !== undefined; depth++) {
    element = element.children.find(isElement);
  }
  expect(depth).toBeLessThan(512);
  expect(tree.children.map((child) => (isElement(child) ? child.tag : child.text))).toEqual(["main", "b"]);
});
