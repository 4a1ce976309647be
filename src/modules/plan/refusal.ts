import { Conflict } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { type RefusalKey, refusalWords } from "./refusal.words.ts";

/** What a verb of this module throws for something a person can put right, beside the field of the form concerned. */
export function refuse(field: string, key: RefusalKey, about = ""): Refusal {
  return new Refusal({ [field]: (lang) => refusalWords(lang)[key](about) });
}

/** Runs a verb whose form has other fields than the record: a clash comes back with their values under the form's names. */
export async function underNames<T>(
  deed: Promise<T>,
  namesOf: (theirs: Record<string, unknown>) => Record<string, unknown>,
): Promise<T> {
  try {
    return await deed;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { theirs, version, by, at } = error;
    throw new Conflict({ theirs: namesOf(theirs), version, by, at });
  }
}
