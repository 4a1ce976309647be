import { Invalid } from "./errors.ts";
import type { Lang } from "./i18n/words.ts";

/** A sentence of a catalogue, still to be said in somebody's language: `(lang) => postWords(lang).endsTooEarly`. */
type Sentence = (lang: Lang) => string;

/**
 * What a verb cannot accept, for a reason a person can put right: one sentence a field. Verbs know no language; submit()
 * says it in the language of the request, elsewhere it is English.
 */
export class Refusal extends Invalid {
  override name = "Refusal";
  readonly sentences: Record<string, Sentence>;
  constructor(sentences: Record<string, Sentence>) {
    super(said(sentences, "en"));
    this.sentences = sentences;
  }
  in(lang: Lang): Invalid {
    return new Invalid(said(this.sentences, lang));
  }
}

function said(sentences: Record<string, Sentence>, lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(sentences).map(([field, sentence]) => [field, sentence(lang)]));
}
