import type { Ctx } from "../src/core/ctx.ts";
import { addDays } from "../src/core/i18n/index.ts";
import { addGroup, addGroupMember, addPrinciple, addTerm, changeGroup } from "../src/modules/partnership/index.ts";
import { type Book, both } from "./book.ts";
import { type Calendar, moment } from "./calendar.ts";
import { glossary } from "./data/glossary.ts";
import { groups } from "./data/groups.ts";
import { principles } from "./data/partnership.ts";
import type { GroupData, MemberData } from "./data/types.ts";
import type { Diary } from "./diary.ts";

const COORDINATOR = "Nerys Haf Probert";

/** The principles, the glossary, and the groups with those who sit on them, as they come and go. */
export function noteGroups(diary: Diary, book: Book, calendar: Calendar): void {
  const first = moment(calendar.begins, "10:30");
  diary.note(first, COORDINATOR, (ctx) => addWords(ctx));
  for (const group of groups) {
    const begins = group.from > -18 ? moment(calendar.months(group.from), "10:00") : first;
    diary.note(begins, COORDINATOR, (ctx) => add(ctx, book, calendar, group));
    for (const member of group.members) {
      const joins = calendar.months(Math.max(member.from ?? group.from, group.from, -18));
      diary.note(moment(joins, "12:10"), COORDINATOR, (ctx) => seat(ctx, book, calendar, group, member), member.person);
    }
    if (group.to !== undefined) {
      const closes = addDays(calendar.firstOf(group.to), -1);
      diary.note(moment(closes, "16:00"), COORDINATOR, (ctx) => close(ctx, book, group, closes));
    }
  }
}

async function addWords(ctx: Ctx): Promise<void> {
  for (const principle of principles) {
    const { en, cy } = both(principle);
    await addPrinciple(ctx, { text_en: en, text_cy: cy });
  }
  for (const [acronym, meaning_en, meaning_cy, note_en = "", note_cy = null] of glossary)
    await addTerm(ctx, { acronym, meaning_en, meaning_cy, note_en, note_cy });
}

async function add(ctx: Ctx, book: Book, calendar: Calendar, data: GroupData): Promise<void> {
  const [name, purpose] = [both(data.name), both(data.purpose)];
  const group = await addGroup(ctx, {
    parent_id: data.under ? book.groups.get(data.under).id : null,
    name_en: name.en,
    name_cy: name.cy,
    short_name: data.short,
    kind: data.kind,
    purpose_en: purpose.en,
    purpose_cy: purpose.cy,
    terms_of_reference: data.terms,
    from_on: calendar.firstOf(data.from),
    to_on: null,
  });
  book.groups.put(data.short, group);
}

async function seat(ctx: Ctx, book: Book, calendar: Calendar, { short }: GroupData, data: MemberData): Promise<void> {
  await addGroupMember(ctx, book.groups.get(short), {
    person_id: book.people.get(data.person).id,
    organisation_id: data.for ? book.organisations.get(data.for).id : null,
    capacity: data.as ?? "member",
    from_on: data.from === undefined ? null : calendar.firstOf(data.from),
    to_on: data.to === undefined ? null : addDays(calendar.firstOf(data.to), -1),
  });
}

async function close(ctx: Ctx, book: Book, { short }: GroupData, to_on: string): Promise<void> {
  const { id: _id, version, created_at: _at, partnership_id: _partnership, ...facts } = book.groups.get(short);
  await changeGroup(ctx, book.groups.get(short), { ...facts, to_on }, version);
}
