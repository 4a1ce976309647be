import type { PersonData } from "../types.ts";
import { community } from "./community.ts";
import { council } from "./council.ts";
import { publicBodies } from "./public-bodies.ts";

/** The forty-five people of the partnership. Two pairs share their initials, as people do. */
export const people: readonly PersonData[] = [...council, ...publicBodies, ...community];
