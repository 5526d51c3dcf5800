/** What the tests import from vitest, by its own matchers: a run of them costs milliseconds, which a thousand mutants ask for. */
import { readFileSync } from "node:fs";
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod("toMatchFileSnapshot", function (path: string) {
    this.assert(Reflect.get(this, "_obj") === fileText(path), `differs from ${path}`, `is ${path}`);
  });
});

const texts = new Map<string, string>();

/** Files of expected answers stay as they are during a run. */
function fileText(path: string): string {
  const text = texts.get(path) ?? readFileSync(path, "utf8");
  texts.set(path, text);
  return text;
}

type Body = (...row: readonly unknown[]) => unknown;

/** The interface of vitest as far as these tests go; every test that is declared lands in `tests`. */
export function createShim(): { readonly tests: CollectedTest[]; readonly vitest: Readonly<Record<string, unknown>> } {
  const tests: CollectedTest[] = [];
  const names: string[] = [];
  const add = (name: unknown, ...rest: readonly unknown[]): void => {
    const body = rest.find((part): part is Body => typeof part === "function");
    if (body) tests.push({ name: [...names, String(name)].join(" › "), run: body });
  };
  const group = (name: unknown, body: Body): void => {
    names.push(String(name));
    body();
    names.pop();
  };
  const each =
    (declare: (name: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void =>
      rows.forEach((row, index) => {
        const values = Array.isArray(row) ? row : [row];
        declare(`${name} #${index}`, () => body(...values));
      });
  const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, {
    ...(Reflect.get(globalThis, GLOBAL_EXPECT) ?? {}),
  });
  const test = Object.assign(add, { each: each(add), skipIf: () => add });
  const describe = Object.assign(group, { each: each(group) });
  return { tests, vitest: { test, it: test, describe, expect, beforeAll: () => undefined, afterAll: () => undefined } };
}
