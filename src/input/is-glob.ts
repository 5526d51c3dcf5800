/** Whether a reference holds a wildcard: `*`, `?`, `[…]`, `{…}`, `!(…)`. */
export function isGlob(reference: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]+\}|[!+@]\(/.test(reference);
}
