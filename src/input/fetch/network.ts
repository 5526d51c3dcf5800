/** The network as fetching sees it: names and addresses. */
import { lookup } from "node:dns/promises";
import { isPrivateAddress } from "./private-address.ts";

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** What a fetch needs to know of the network; tests make their own. */
export interface Network {
  /** All addresses of a host. Rejects with a system error where there is none. */
  resolve(hostname: string): Promise<readonly ResolvedAddress[]>;
  isPrivate(address: string): boolean;
}

export const nodeNetwork: Network = {
  resolve: (hostname) => lookup(hostname, { all: true, order: "verbatim" }),
  isPrivate: isPrivateAddress,
};
