/** One request to one server, over a connection that goes only to a checked address. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { InputError } from "../../errors.ts";
import type { Network } from "./network.ts";

export interface RequestOptions {
  /** Whether addresses of this machine and its networks may be asked. */
  readonly allowPrivate: boolean;
  /** Ends the request, its answer too. */
  readonly signal: AbortSignal;
}

/** Newsrooms see who asks, and where to complain. */
const USER_AGENT = "newsctl/0.1 (reads one article for one person; +https://www.npmjs.com/package/newsctl)";

/**
 * Sends a GET for `url` and resolves with the answer, its body unread. The name is resolved once, the addresses are
 * checked, and the connection is made to one of those: a name that resolves to something else a moment later
 * (DNS rebinding) gains nothing. Rejects with `InputError` for a private address, else with what the system says.
 */
export async function requestPage(url: URL, options: RequestOptions, network: Network): Promise<IncomingMessage> {
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const literal = isIP(hostname);
  const found = literal === 0 ? await network.resolve(hostname) : [{ address: hostname, family: literal }];
  const allowed = options.allowPrivate ? found : found.filter(({ address }) => !network.isPrivate(address));
  const [first] = allowed;
  if (first === undefined) {
    throw new InputError(
      `cannot read "${url.href}": ${literal === 0 ? `"${hostname}" is` : "it is"} an address of this machine or a private network`,
      { hint: "give --allow-private to read it all the same" },
    );
  }
  const checkedLookup: LookupFunction = (_hostname, { all }, callback) => {
    if (all === true) callback(null, [...allowed]);
    else callback(null, first.address, first.family);
  };
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        agent: false,
        lookup: checkedLookup,
        signal: options.signal,
        maxHeaderSize: 64 * 1024,
        headers: {
          "User-Agent": USER_AGENT,
          Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5",
          "Accept-Encoding": "gzip, br",
          "Accept-Language": "en,*;q=0.5",
        },
      },
      resolve,
    );
    request.on("error", reject);
    request.end();
  });
}
