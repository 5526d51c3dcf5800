import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors.ts";
import { type FetchOptions, fetchPage } from "../../../src/input/fetch/fetch-page.ts";
import type { Network } from "../../../src/input/fetch/network.ts";

const PAGE = `<!doctype html><title>x</title><p>${"A page of words. ".repeat(50)}</p>`;

/** A server that behaves as the path says. */
const behave: RequestListener = (request, response) => {
  const path = request.url ?? "/";
  const html = { "Content-Type": "text/html; charset=ISO-8859-1" };
  const routes: Record<string, () => void> = {
    "/page": () => response.writeHead(200, html).end(PAGE),
    "/agent": () => response.writeHead(200, html).end(request.headers["user-agent"]),
    "/gzip": () => response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(PAGE)),
    "/br": () => response.writeHead(200, { ...html, "Content-Encoding": "br" }).end(brotliCompressSync(PAGE)),
    "/bomb": () =>
      response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(5e6, 32))),
    "/not-gzip": () => response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(PAGE),
    "/half-gzip": () =>
      response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(PAGE).subarray(0, 40)),
    "/odd-encoding": () => response.writeHead(200, { ...html, "Content-Encoding": "pack200" }).end(PAGE),
    "/missing": () => response.writeHead(404, html).end(PAGE),
    "/forbidden": () => response.writeHead(403, html).end(PAGE),
    "/error": () => response.writeHead(500, html).end(PAGE),
    "/picture": () => response.writeHead(200, { "Content-Type": "image/png" }).end("x"),
    "/silent": () => {},
    "/slow": () => void response.writeHead(200, html).write("<p>"),
    "/long": () => response.writeHead(200, { ...html, "Content-Length": "999999999" }).write("<p>"),
    "/endless": () => {
      const more = (): void => {
        if (!response.destroyed && response.write("x".repeat(65_536))) setImmediate(more);
        else response.once("drain", more);
      };
      response.writeHead(200, html);
      more();
    },
    "/cut": () => {
      response.writeHead(200, { ...html, "Content-Length": "5000" });
      response.write(PAGE.slice(0, 100), () => response.destroy());
    },
    "/cut-chunks": () => {
      response.writeHead(200, html);
      response.write(PAGE.slice(0, 100), () => response.destroy());
    },
    "/to-page": () => response.writeHead(302, { Location: "page#top" }).end(),
    "/circle": () => response.writeHead(302, { Location: "/circle-2" }).end(),
    "/circle-2": () => response.writeHead(302, { Location: "/circle" }).end(),
    "/to-file": () => response.writeHead(302, { Location: "file:///etc/passwd" }).end(),
    "/to-private": () => response.writeHead(301, { Location: `http://127.0.0.2:${port}/page` }).end(),
    "/to-inside": () => response.writeHead(301, { Location: `http://inside.test:${port}/page` }).end(),
    "/no-location": () => response.writeHead(302, html).end(),
  };
  const down = /^\/down\/(\d+)$/.exec(path)?.[1];
  if (down !== undefined)
    response.writeHead(307, { Location: down === "0" ? "/page" : `/down/${Number(down) - 1}` }).end();
  else if (request.method !== "GET") response.writeHead(405).end();
  else (routes[path] ?? (() => response.writeHead(410).end()))();
};

let server: Server;
let port = 0;
/** 127.0.0.1 stands for the Internet, 127.0.0.2 for a private network. */
let resolved: string[] = [];
const network: Network = {
  resolve(hostname) {
    resolved.push(hostname);
    const addresses: Record<string, string[]> = {
      "site.test": ["127.0.0.1"],
      "inside.test": ["127.0.0.2"],
      "both.test": ["127.0.0.2", "127.0.0.1"],
    };
    const found = addresses[hostname];
    if (found === undefined) return Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    return Promise.resolve(found.map((address) => ({ address, family: 4 })));
  },
  isPrivate: (address) => address !== "127.0.0.1",
};

beforeAll(async () => {
  server = createServer(behave);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  port = address.port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, options: FetchOptions = {}, host = "127.0.0.1") =>
  fetchPage(`http://${host}:${port}${path}`, { timeoutSeconds: 5, maxBytes: 1e6, ...options }, network);

describe("a page that is there", () => {
  test.each(["/page", "/gzip", "/br", "/to-page", "/down/3"])("%s is read", async (path) => {
    const page = await get(path);
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
    expect(page).toMatchObject({ contentType: "text/html", charset: "ISO-8859-1" });
  });

  test("is known by the address it was found at", async () => {
    expect((await get("/to-page")).url).toBe(`http://127.0.0.1:${port}/page`);
  });

  test("is asked for by name", async () => {
    expect(Buffer.from((await get("/agent")).bytes).toString()).toMatch(/^newsctl\//);
  });
});

test.each<[path: string, message: RegExp, options?: FetchOptions]>([
  ["/missing", /there is no such page \(status 404\)/],
  ["/forbidden", /refuses it to programs \(status 403\)/],
  ["/gone", /gone \(status 410\)/],
  ["/error", /the server has an error \(status 500\)/],
  ["/no-location", /gives no page \(status 302\)/],
  ["/picture", /it is image\/png, no article/],
  ["/not-gzip", /not packed as it says/],
  ["/half-gzip", /broke off in the middle/],
  ["/odd-encoding", /packed as "pack200"/],
  ["/cut", /broke off in the middle/],
  ["/cut-chunks", /broke off in the middle/],
  ["/silent", /took longer than 0.2 seconds/, { timeoutSeconds: 0.2 }],
  ["/slow", /took longer than 0.2 seconds/, { timeoutSeconds: 0.2 }],
  ["/endless", /longer than 1 MB/],
  ["/bomb", /longer than 1 MB/],
  ["/long", /longer than 1 MB/],
  ["/circle", /redirects in a circle/],
  ["/down/9", /redirects more than 4 times/, { maxRedirects: 4 }],
  ["/to-file", /only http and https are read/],
])("%s is an error that says why", async (path, message, options) => {
  const failure = get(path, options);
  await expect(failure).rejects.toThrow(InputError);
  await expect(failure).rejects.toThrow(message);
});

describe("addresses of private networks", () => {
  test.each<[what: string, path: string, host?: string]>([
    ["by number", "/page", "127.0.0.2"],
    ["in octal", "/page", "0177.0.0.2"],
    ["in hexadecimal, shortened", "/page", "0x7f.2"],
    ["as one number", "/page", "2130706434"],
    ["as IPv6", "/page", "[::1]"],
    ["as mapped IPv6", "/page", "[::ffff:127.0.0.2]"],
    ["by name", "/page", "inside.test"],
    ["after a redirect", "/to-private"],
    ["after a redirect to a name", "/to-inside"],
  ])("are refused %s", async (_what, path, host) => {
    await expect(get(path, {}, host)).rejects.toThrow(/an address of this machine or a private network/);
  });

  test("are read when allowed", async () => {
    expect((await get("/page", { allowPrivate: true }, "127.0.0.1")).bytes.length).toBe(PAGE.length);
    await expect(get("/page", { allowPrivate: true }, "127.0.0.2")).rejects.toThrow(/takes no connections/);
  });

  test("are passed over where a name has public ones too, and the name is resolved once", async () => {
    resolved = [];
    expect((await get("/page", {}, "both.test")).bytes.length).toBe(PAGE.length);
    expect(resolved).toEqual(["both.test"]);
  });
});

test.each([
  ["no server of that name", "http://nowhere.test/", /there is no such server/],
  ["another protocol", "ftp://site.test/", /only http and https/],
  ["no address", "http://", /no address of a web page/],
  ["a password", "http://me:secret@site.test/", /a name and a password/],
])("says that there is %s", async (_what, address, message) => {
  await expect(fetchPage(address, {}, network)).rejects.toThrow(message);
});

test("says that a server does not speak HTTP", async () => {
  const odd = createSocketServer((socket) => socket.end("SSH-2.0-OpenSSH_9.0\r\n"));
  await new Promise<void>((resolve) => odd.listen(0, "127.0.0.1", resolve));
  const { port: oddPort } = odd.address() as AddressInfo;
  await expect(fetchPage(`http://127.0.0.1:${oddPort}/`, {}, network)).rejects.toThrow(/no HTTP/);
  odd.close();
});
