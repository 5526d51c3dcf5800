/** Whether two words are the same but for one letter added, dropped, changed, or two neighbours swapped. Linear in their length. */
export function differsByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let fromEnd = 0;
  const shortest = Math.min(one.length, other.length);
  while (fromEnd < shortest - start && one[one.length - 1 - fromEnd] === other[other.length - 1 - fromEnd]) fromEnd++;
  const left = one.slice(start, one.length - fromEnd);
  const right = other.slice(start, other.length - fromEnd);
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
