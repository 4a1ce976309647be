/** Text without accents and capitals, as words are compared: "Llŷn" is "llyn". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text in plain form; "co-ordinator's" is three words, "2.3" is one, as the index has them. */
export function plainWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
}
