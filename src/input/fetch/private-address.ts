/** Tells addresses of this machine and its networks from those of the public Internet. */
import { BlockList, isIP, isIPv6 } from "node:net";

// IANA special-purpose address registries for IPv4 and IPv6, 2024: everything that is not globally reachable.
const IPV4_RANGES: readonly (readonly [net: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
const IPV6_RANGES: readonly (readonly [net: string, prefix: number])[] = [
  ["::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];
/** IPv6 addresses that carry an IPv4 address, and at which of their eight words it starts: mapped, NAT64, 6to4. */
const CARRIERS: readonly (readonly [prefix: readonly number[], word: number])[] = [
  [[0, 0, 0, 0, 0, 0xffff], 6],
  [[0x64, 0xff9b, 0, 0, 0, 0], 6],
  [[0x2002], 1],
];

const ranges = new BlockList();
for (const [net, prefix] of IPV4_RANGES) ranges.addSubnet(net, prefix, "ipv4");
const ranges6 = new BlockList();
for (const [net, prefix] of IPV6_RANGES) ranges6.addSubnet(net, prefix, "ipv6");

/**
 * Whether `address`, an IPv4 or IPv6 address in any notation that `node:net` takes, is private, loopback, link-local or
 * otherwise reserved. What is no address at all counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 0) return true;
  if (!isIPv6(bare)) return ranges.check(bare, "ipv4");
  const words = wordsOf(bare);
  for (const [prefix, word] of CARRIERS) {
    if (!prefix.every((value, index) => words[index] === value)) continue;
    const [high, low] = [words[word] ?? 0, words[word + 1] ?? 0];
    return ranges.check(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`, "ipv4");
  }
  return ranges6.check(bare, "ipv6");
}

/** The eight 16-bit words of a valid IPv6 address. */
function wordsOf(address: string): readonly number[] {
  // The URL parser writes every notation, dotted ones too, as hexadecimal words.
  const [head = "", tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const parse = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
  const [front, back] = [parse(head), tail === undefined ? [] : parse(tail)];
  return [...front, ...Array<number>(Math.max(0, 8 - front.length - back.length)).fill(0), ...back];
}
