/** States of the USA and provinces of Canada, and the abbreviations that news agencies print: "Fla." in "R-Fla.". */
import { singularOf } from "./speaker-nouns.ts";

const STATES: ReadonlyMap<string, string> = new Map(
  `Ala alabama,Ariz arizona,Ark arkansas,Calif california,Colo colorado,Conn connecticut,Del delaware,Fla florida,Ga georgia,Ill illinois,
  Ind indiana,Kan kansas,Kans kansas,Ky kentucky,La louisiana,Mass massachusetts,Md maryland,Me maine,Mich michigan,Minn minnesota,Miss mississippi,
  Mo missouri,Mont montana,Neb nebraska,Nev nevada,NH new-hampshire,NJ new-jersey,NM new-mexico,NY new-york,NC north-carolina,ND north-dakota,
  Okla oklahoma,Ore oregon,Pa pennsylvania,Penn pennsylvania,RI rhode-island,SC south-carolina,SD south-dakota,Tenn tennessee,Tex texas,
  Sask saskatchewan,Alta alberta,Ont ontario,Que quebec,
  Va virginia,Vt vermont,Wash washington,Wis wisconsin,WVa west-virginia,Wyo wyoming`
    .split(/,\s*/)
    .map((row): [string, string] => {
      const [short = "", full = ""] = row.split(" ");
      return [short, full];
    }),
);

/** The name of the state, lower case, hyphens for spaces; undefined where `form` abbreviates none. Full stops do not count. */
export function stateOf(form: string): string | undefined {
  return STATES.get(form.replace(/\./g, ""));
}

const NAMES: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming`
    .split(/\s+/)
    .map(singularOf),
);

/** Whether `key`, lower case and as `singularOf` makes it, is the one word of a state's name. */
export function isStateName(key: string): boolean {
  return NAMES.has(key);
}
