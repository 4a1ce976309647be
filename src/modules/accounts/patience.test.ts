import { expect, test } from "vitest";
import { waitInWords } from "./patience.tsx";

test("a wait is said in whole minutes, never less than one", () => {
  expect([5, 60, 61, 890].map((seconds) => waitInWords("en", seconds))).toEqual([
    "1 minute",
    "1 minute",
    "2 minutes",
    "15 minutes",
  ]);
  expect([5, 61, 890].map((seconds) => waitInWords("cy", seconds))).toEqual(["1 munud", "2 funud", "15 munud"]);
});
