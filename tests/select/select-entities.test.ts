import { describe, expect, test } from "vitest";
import type { Entity, EntityType } from "../../src/document/annotations.ts";
import { type EntitySelection, entityConfidence, selectEntities } from "../../src/select/select-entities.ts";

const entity = (id: number, type: EntityType, name: string, ...confidences: readonly number[]): Entity =>
  ({ id, type, name, aliases: [], mentions: confidences.map((confidence) => ({ confidence })) }) as unknown as Entity;

const lima = entity(1, "PERSON", "Ana Lima", 0.9, 0.7);
const acme = entity(2, "ORG", "acme", 0.5);
const paris = entity(3, "LOC", "Paris", 1, 1, 1);
const zorn = entity(4, "ORG", "Zorn", 0.3, 0.5);
const hale = entity(5, "PERSON", "Ana Lima", 0.8);
const ENTITIES = [zorn, paris, lima, hale, acme];
const names = (selection: Partial<EntitySelection>) =>
  selectEntities(ENTITIES, { sort: "position", ...selection }).map(({ id }) => id);

describe("selectEntities", () => {
  test.each<[string, Partial<EntitySelection>, readonly number[]]>([
    ["all, by first mention", {}, [1, 2, 3, 4, 5]],
    ["of some types", { types: new Set(["ORG", "LOC"]) }, [2, 3, 4]],
    ["named at least twice", { minCount: 2 }, [1, 3, 4]],
    ["that the tagger is sure of", { minConfidence: 0.8 }, [1, 3, 5]],
    ["most named first, ties by position", { sort: "count" }, [3, 1, 4, 2, 5]],
    ["by name, ties by position", { sort: "name" }, [2, 1, 5, 3, 4]],
    ["by type, then most named", { sort: "type" }, [3, 4, 2, 1, 5]],
  ])("%s", (_what, selection, expected) => {
    expect(names(selection)).toEqual(expected);
  });
});

test("the confidence of an entity is that of its mentions on average", () => {
  expect(entityConfidence(zorn)).toBeCloseTo(0.4);
  expect(entityConfidence(entity(9, "ORG", "none"))).toBe(0);
});
