/** Addresses and languages as pages write them. */
import { attribute, type ElementNode } from "./html-tree.ts";

/** BCP 47 of "en_US", "en-us", "English"; undefined for what is no tag. */
export function languageTag(value: string): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_].*)?$/i.exec(
    value.split(",")[0]?.trim() ?? "",
  );
  if (match === null) return /^english$/i.test(value) ? "en" : undefined;
  const [, language = "", script, region] = match;
  const parts = [language.toLowerCase()];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join("-");
}

export function pageBase(elements: readonly ElementNode[], address: string | undefined): string | undefined {
  const base = elements.find((element) => element.tag === "base");
  return (base && webAddress(attribute(base, "href"), address)) ?? address;
}

/** An absolute http(s) address, or undefined. */
export function webAddress(value: string, base: string | undefined): string | undefined {
  const text = value.trim();
  if (text === "" || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}
