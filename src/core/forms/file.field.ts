import type { Field, FieldOptions } from "./field.ts";
import { formWords } from "./words.ts";

/** A file that was sent: its name without any folders, and its bytes. */
export type SentFile = { name: string; bytes: Uint8Array };

/** One file of the given kinds, told by its ending, up to `maxBytes`. What it really holds is for the verb to check. */
export function file(options: FieldOptions & { endings: string[]; maxBytes: number }): Field<File | null> {
  const { endings, maxBytes, required, ...rest } = options;
  return {
    kind: "file",
    isOptional: !required,
    ...rest,
    read(sent, lang) {
      const found = sent.files.at(-1);
      if (!found || found.size === 0) return required ? { error: required } : { value: null };
      const words = formWords(lang);
      if (!endings.some((ending) => found.name.toLowerCase().endsWith(`.${ending}`)))
        return { error: words.fileKind(rest.label, endings.join(", ")) };
      const most = `${Math.round(maxBytes / 100_000) / 10} MB`;
      return found.size > maxBytes ? { error: words.fileTooLarge(rest.label, most) } : { value: found };
    },
    typed: () => "",
    show: () => "",
  };
}

/** A sent file read into memory, its name stripped of folders and shortened. */
export async function fileContents(sent: File): Promise<SentFile> {
  const name = sent.name.split(/[/\\]/).at(-1)?.slice(-120) || "file";
  return { name, bytes: new Uint8Array(await sent.arrayBuffer()) };
}
