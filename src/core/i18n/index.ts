export * from "./dates.ts";
export * from "./easter.ts";
export * from "./iso-date.ts";
export * from "./money.ts";
export * from "./numbers.ts";
export * from "./plural.ts";
export * from "./sort.ts";
export * from "./words.ts";
