import { type RawBuilder, sql } from "kysely";
import { isIsoDate } from "../../core/i18n/index.ts";
import type { Condition } from "./item.matching.ts";
import type { SortChoice } from "./view-filter.ts";
import { ragChoices } from "./view-filter.ts";

/** A value that a row is placed by. */
export type PlaceValue = string | number;

/** Where a page of a list begins or ends: the stretch of the list, and the values of the row at the edge. */
export type Cursor = { stretch: number; values: PlaceValue[] };

type Column = "path" | "id" | "due_on" | "last_update_on" | "reference";

/**
 * A stretch of a sorted list: which rows it holds, how they are ordered, and which columns tell a row's place in it. A list
 * is one or several stretches after one another (those with a date, then those without), each read from an index.
 */
export type Stretch = { holds: Condition | null; order: RawBuilder<unknown>[]; place: readonly Column[] };

const column: Record<Column | "rag", RawBuilder<unknown>> = {
  path: sql`i.path`,
  id: sql`i.id`,
  due_on: sql`i.due_on`,
  last_update_on: sql`i.last_update_on`,
  reference: sql`i.reference collate reference_order`,
  rag: sql`i.rag`,
};

const parameter: Record<Column, (value: PlaceValue) => RawBuilder<unknown>> = {
  path: (value) => sql`${value}::text`,
  id: (value) => sql`${value}::bigint`,
  due_on: (value) => sql`${value}::date`,
  last_update_on: (value) => sql`${value}::date`,
  reference: (value) => sql`${value}::text`,
};

const isValid: Record<Column, (value: unknown) => boolean> = {
  path: (value) => typeof value === "string" && /^[0-9a-f]{0,800}$/.test(value),
  id: (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0,
  due_on: (value) => typeof value === "string" && isIsoDate(value),
  last_update_on: (value) => typeof value === "string" && isIsoDate(value),
  reference: (value) => typeof value === "string" && value.length <= 500 && !value.includes("\0"),
};

const stretch = (
  place: readonly Column[],
  holds: Condition | null = null,
  first: readonly ("rag" | Column)[] = [],
) => ({
  holds,
  order: [...first, ...place].map((name) => column[name]),
  place,
});

/** The stretches of a list sorted so, in order. What has no date comes last, what was never updated first, what is worst rated first. */
export function stretchesOf(sort: SortChoice): Stretch[] {
  switch (sort) {
    case "due":
      return [
        stretch(["due_on", "id"], sql<boolean>`i.due_on is not null`),
        stretch(["id"], sql<boolean>`i.due_on is null`, ["due_on"]),
      ];
    case "update":
      return [
        stretch(["id"], sql<boolean>`i.last_update_on is null`, ["last_update_on"]),
        stretch(["last_update_on", "id"], sql<boolean>`i.last_update_on is not null`),
      ];
    case "rag":
      return ragChoices.map((code) =>
        stretch(["path", "id"], code === "none" ? sql<boolean>`i.rag is null` : sql<boolean>`i.rag = ${code}`, ["rag"]),
      );
    case "reference":
      return [
        stretch(["reference", "id"], sql<boolean>`i.reference > ''`),
        stretch(["path", "id"], sql<boolean>`i.reference = ''`),
      ];
    default:
      return [stretch(["path", "id"])];
  }
}

/** The condition that a row comes after (or before) a place in its stretch. */
export function beyond({ place }: Stretch, values: readonly PlaceValue[], isBackwards: boolean): Condition {
  const columns = sql.join(place.map((name) => column[name]));
  const given = sql.join(place.map((name, index) => parameter[name](values[index] ?? "")));
  return isBackwards ? sql<boolean>`(${columns}) < (${given})` : sql<boolean>`(${columns}) > (${given})`;
}

/** A row's place as an address carries it. */
export function writeCursor(stretchNumber: number, { place }: Stretch, row: Readonly<Record<Column, unknown>>): string {
  const values = place.map((name) => row[name]);
  return Buffer.from(JSON.stringify([stretchNumber, ...values])).toString("base64url");
}

/** Reads a place from an address; null where it is none of this list, which then begins at its beginning. */
export function readCursor(text: string | undefined, stretches: readonly Stretch[]): Cursor | null {
  if (!text || text.length > 2000) return null;
  try {
    const [number, ...values] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const found = stretches[number as number];
    if (!found || values.length !== found.place.length) return null;
    if (!found.place.every((name, index) => isValid[name](values[index]))) return null;
    return { stretch: number as number, values: values as PlaceValue[] };
  } catch {
    return null;
  }
}
