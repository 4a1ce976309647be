import { Conflict, Invalid } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { type RefusalKey, refusalWords } from "./refusal.words.ts";

/** What a verb cannot accept, for a reason a person can put right. Pages say it in their own language through inWords(). */
export class Refusal extends Invalid {
  readonly field: string;
  readonly key: RefusalKey;
  readonly about: string;
  constructor(field: string, key: RefusalKey, about = "") {
    super({ [field]: refusalWords("en")[key](about) });
    this.field = field;
    this.key = key;
    this.about = about;
  }
  in(lang: Lang): string {
    return refusalWords(lang)[this.key](this.about);
  }
}

/** Runs a verb for a page: what it refuses comes back in the page's language, a clash under the names of the form's fields. */
export async function inWords<T>(
  lang: Lang,
  deed: () => Promise<T>,
  namesOf: (theirs: Record<string, unknown>) => Record<string, unknown> = (theirs) => theirs,
): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof Refusal) throw new Invalid({ [error.field]: error.in(lang) });
    if (error instanceof Conflict) {
      const { theirs, version, by, at } = error;
      throw new Conflict({ theirs: namesOf(theirs), version, by, at });
    }
    throw error;
  }
}
