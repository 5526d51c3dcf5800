/** Short forms of English given names. Compiled for this project from common usage; lower case. */

const NICKNAMES = `
alexander alex al sandy|alfred al fred|andrew andy drew|anthony tony|benjamin ben|bernard bernie|catherine kate cathy|charles charlie chuck|christopher chris|daniel dan danny
david dave|deborah deb debbie|donald don|edward ed eddie ted|elizabeth liz beth betty eliza|frederick fred|gerald gerry jerry|gregory greg|henry harry hank|jacob jake|james jim jimmy
jeffrey jeff|jennifer jen jenny|john jack johnny|jonathan jon|joseph joe joey|joshua josh|katherine kate katie kathy|kenneth ken|lawrence larry|leonard len leo|margaret meg maggie peggy
matthew matt|michael mike mick|nicholas nick|patricia pat patty|patrick pat|peter pete|philip phil|raymond ray|rebecca becky|richard rick dick rich|robert bob rob bobby|ronald ron
samuel sam|samantha sam|stephen steve|steven steve|susan sue|theodore ted teddy|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt|william bill will billy|zachary zach
dwight ike|mohammed mohamed muhammad mohammad mohamad mohd|sergei sergey|dmitry dmitri
`;

let families: Map<string, Set<string>> | undefined;

/** The names that `name` can be short for or be shortened to, itself too; empty for others. */
export function nicknamesOf(name: string): ReadonlySet<string> {
  families ??= load();
  return families.get(name) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether one can be short for the other, or both for the same name: "Bill" and "William". */
export function sharesNickname(one: string, other: string): boolean {
  families ??= load();
  return one !== other && families.get(one)?.has(other) === true;
}

function load(): Map<string, Set<string>> {
  const loaded = new Map<string, Set<string>>();
  for (const family of NICKNAMES.trim().split(/[|\n]/)) {
    const names = family.split(" ");
    for (const name of names) loaded.set(name, new Set([...(loaded.get(name) ?? []), ...names]));
  }
  return loaded;
}
