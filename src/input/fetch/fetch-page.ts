/** Fetches one web page: redirects, limits of time and size, plain words for what goes wrong. */
import type { IncomingMessage } from "node:http";
import { InputError } from "../../errors.ts";
import { type Network, nodeNetwork } from "./network.ts";
import { readAnswer } from "./read-answer.ts";
import { requestPage } from "./request-page.ts";

export interface FetchOptions {
  /** Whether addresses of this machine and its networks may be asked; false by default. */
  readonly allowPrivate?: boolean;
  /** For the whole of it, redirects and body included; 30 by default. */
  readonly timeoutSeconds?: number;
  /** Of the unpacked body; 20 million by default. */
  readonly maxBytes?: number;
  /** 10 by default. */
  readonly maxRedirects?: number;
}

export interface FetchedPage {
  /** Where the page was in the end. */
  readonly url: string;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  /** Lower case, without parameters: "text/html"; empty where the server does not say. */
  readonly contentType: string;
  /** As the server says. */
  readonly charset?: string;
}

const DEFAULTS = { timeoutSeconds: 30, maxBytes: 20_000_000, maxRedirects: 10 } as const;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The page at `address`. Throws `InputError`, which names the address and says what is wrong. */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
  network: Network = nodeNetwork,
): Promise<FetchedPage> {
  const timeoutSeconds = options.timeoutSeconds ?? DEFAULTS.timeoutSeconds;
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const follow = followRedirects(parseAddress(address, undefined), options, signal, network);
    // The look-up of a name cannot be ended; nobody waits for it longer than for the rest.
    return await Promise.race([follow, rejectOnAbort(signal)]);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted) {
      throw new InputError(`cannot read "${address}": the server took longer than ${timeoutSeconds} seconds`, {
        cause: error,
        hint: "try again later, or give a longer --timeout",
      });
    }
    throw new InputError(`cannot read "${address}": ${reasonOf(error)}`, {
      cause: error,
      hint: "check the address and the connection, or give the page as a file",
    });
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function followRedirects(
  start: URL,
  options: FetchOptions,
  signal: AbortSignal,
  network: Network,
): Promise<FetchedPage> {
  const maxRedirects = options.maxRedirects ?? DEFAULTS.maxRedirects;
  const seen = new Set<string>();
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    seen.add(url.href);
    const answer = await requestPage(url, { allowPrivate: options.allowPrivate ?? false, signal }, network);
    const status = answer.statusCode ?? 0;
    const target = answer.headers.location;
    if (!REDIRECTS.has(status) || target === undefined) {
      checkAnswer(answer, status, url);
      const bytes = await readAnswer(answer, url.href, options.maxBytes ?? DEFAULTS.maxBytes);
      return { url: url.href, bytes, ...contentTypeOf(answer) };
    }
    answer.destroy();
    url = parseAddress(target, url);
    if (seen.has(url.href)) {
      throw new InputError(`cannot read "${start.href}": it redirects in a circle, by way of "${url.href}"`, {
        hint: "open it in a browser and save the page; it may want a cookie",
      });
    }
  }
  throw new InputError(`cannot read "${start.href}": it redirects more than ${maxRedirects} times`);
}

function parseAddress(address: string, base: URL | undefined): URL {
  const from = base === undefined ? "" : `: "${base.href}" redirects there`;
  if (!URL.canParse(address, base?.href)) throw new InputError(`"${address}" is no address of a web page${from}`);
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new InputError(`cannot read "${url.href}": only http and https are read${from}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new InputError(`cannot read "${url.origin}": addresses with a name and a password are not read${from}`);
  }
  url.hash = "";
  return url;
}

const STATUS_WORDS: ReadonlyMap<number, readonly [problem: string, hint?: string]> = new Map([
  [401, ["it wants a password", "open it in a browser, save the page and give the file"]],
  [402, ["it wants to be paid", "open it in a browser, save the page and give the file"]],
  [403, ["the server refuses it to programs", "open it in a browser, save the page and give the file"]],
  [404, ["there is no such page", "check the address"]],
  [410, ["the page is gone", "look for it in a web archive"]],
  [429, ["the server has had too many requests", "try again later"]],
  [451, ["it is withheld for legal reasons here"]],
  [503, ["the server is busy, or refuses programs", "try again later, or save the page from a browser"]],
]);

function checkAnswer(answer: IncomingMessage, status: number, url: URL): void {
  if (status === 200 || status === 203) {
    checkContentType(answer, url);
    return;
  }
  answer.destroy();
  const [problem, hint] = STATUS_WORDS.get(status) ?? [
    status >= 500 ? "the server has an error" : "the server gives no page",
    "try again later",
  ];
  throw new InputError(`cannot read "${url.href}": ${problem} (status ${status})`, hint === undefined ? {} : { hint });
}

function checkContentType(answer: IncomingMessage, url: URL): void {
  const { contentType } = contentTypeOf(answer);
  if (contentType === "" || /^text\/|[/+](?:xml|json|xhtml)|octet-stream|gzip/.test(contentType)) return;
  answer.destroy();
  throw new InputError(`cannot read "${url.href}": it is ${contentType}, no article`);
}

function contentTypeOf(answer: IncomingMessage): Pick<FetchedPage, "contentType" | "charset"> {
  const header = answer.headers["content-type"] ?? "";
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(header)?.[1];
  return {
    contentType: header.split(";")[0]?.trim().toLowerCase() ?? "",
    ...(charset !== undefined && { charset }),
  };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "there is no such server"],
  ["EAI_AGAIN", "the name of the server cannot be looked up now"],
  ["ECONNREFUSED", "the server takes no connections"],
  ["ECONNRESET", "the server broke off in the middle"],
  ["EPIPE", "the server broke off in the middle"],
  ["ERR_STREAM_PREMATURE_CLOSE", "the server broke off in the middle"],
  ["Z_BUF_ERROR", "the server broke off in the middle"],
  ["Z_DATA_ERROR", "it is not packed as it says"],
  ["ETIMEDOUT", "the server does not answer"],
  ["ENETUNREACH", "there is no way to the server"],
  ["EHOSTUNREACH", "there is no way to the server"],
  ["HPE_HEADER_OVERFLOW", "its headers are too long"],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const known = REASONS.get(code);
  if (known !== undefined) return known;
  if (code.startsWith("HPE_")) return "the server's answer is no HTTP";
  if (/CERT|SSL|TLS/.test(code)) return `its certificate cannot be trusted (${code})`;
  return code !== "" ? code : error instanceof Error ? error.message : String(error);
}
