import type { Viewer } from "../src/core/ctx.ts";
import { systemViewer } from "../src/core/ctx.ts";
import type { Meeting } from "../src/modules/meetings/index.ts";
import type { Group } from "../src/modules/partnership/index.ts";
import type { addPost, Organisation, Person } from "../src/modules/people/index.ts";
import type { ItemWithLeads, Plan } from "../src/modules/plan/index.ts";
import { people } from "./data/people/index.ts";
import type { Both } from "./data/types.ts";

/** What a lead is known to be. */
export type LeadRow = {
  role?: "lead" | "support" | "involved";
  person_id?: number;
  organisation_id?: number;
  department_id?: number;
  group_id?: number;
  post_title?: string;
  is_to_be_agreed?: boolean;
  as_written: string;
};

/** Records of the demonstration by the names its data files call them. A name nobody has been given is a mistake and throws. */
export class Book {
  readonly people = new Shelf<Person>("person");
  readonly posts = new Shelf<Awaited<ReturnType<typeof addPost>>>("post");
  readonly organisations = new Shelf<Organisation>("organisation");
  readonly departments = new Shelf<{ id: number; organisation_id: number }>("department");
  readonly groups = new Shelf<Group>("group");
  readonly meetings = new Shelf<Meeting>("meeting");
  readonly plans = new Shelf<Plan>("plan");
  /** Items as the verb that last changed them left them. */
  readonly items = new Shelf<ItemWithLeads>("item");
  readonly accounts = new Map<string, { userId: string; role: Viewer["role"] }>();
}

/** Records of one kind by name. */
class Shelf<T> {
  readonly #kind: string;
  readonly #held = new Map<string, T>();
  constructor(kind: string) {
    this.#kind = kind;
  }
  put(name: string, record: T): T {
    this.#held.set(name, record);
    return record;
  }
  find(name: string): T | undefined {
    return this.#held.get(name);
  }
  get(name: string): T {
    const found = this.#held.get(name);
    if (found === undefined) throw new Error(`The demonstration has no ${this.#kind} called ${name}`);
    return found;
  }
}

/** A person as the one who does something. Those without an account answer as leads, as people do who use a link. */
export function viewerOf(book: Book, name: string): Viewer {
  if (name === systemViewer.name) return systemViewer;
  const account = book.accounts.get(name);
  const personId = book.people.find(name)?.id ?? null;
  return { userId: account?.userId ?? "", personId, name, role: account?.role ?? "lead" };
}

/** Where a post or a lead is: an organisation by its short name, with a department after a colon. */
export function placeOf(book: Book, at: string): { organisation_id: number; department_id: number | null } {
  const department = book.departments.find(at);
  if (department) return { organisation_id: department.organisation_id, department_id: department.id };
  return { organisation_id: book.organisations.get(at).id, department_id: null };
}

/** Who is meant by a word of the strategy's lead lists; words that name nobody known are kept as they are written. */
export function leadOf(book: Book, words: string, role: LeadRow["role"] = "lead"): LeadRow {
  if (words === "To be agreed") return { role, is_to_be_agreed: true, as_written: words };
  if (words.endsWith(", to be agreed"))
    return { ...leadOf(book, words.slice(0, -", to be agreed".length), role), is_to_be_agreed: true };
  if (words.startsWith("post: ")) return { role, post_title: words.slice(6), as_written: words.slice(6) };
  const person = book.people.find(words);
  if (person) return { role, person_id: person.id, as_written: words };
  const group = book.groups.find(words);
  if (group) return { role, group_id: group.id, as_written: group.name_en };
  if (people.some(({ name }) => name === words)) throw new Error(`${words} is not in the partnership yet`);
  if (!book.departments.find(words) && !book.organisations.find(words)) return { role, as_written: words };
  const { organisation_id, department_id } = placeOf(book, words);
  const as_written = words.slice(words.indexOf(": ") + 1).trim();
  return { role, organisation_id, ...(department_id === null ? {} : { department_id }), as_written };
}

/** The English and the Welsh of a text; Welsh is null where there is none. */
export function both(text: Both): { en: string; cy: string | null } {
  return typeof text === "string" ? { en: text, cy: null } : { en: text[0], cy: text[1] };
}
