import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate, Lang } from "../../core/i18n/index.ts";
import type { ResultKind } from "./asked.ts";
import { plainWords } from "./plain.ts";
import type { Likeness } from "./spelling.ts";

/** Results on a page. */
export const pageSize = 20;

/** Of each kind at most so many results are ranked and shown; beyond it a page says "more than". */
export const mostOfKind = 300;

/** What is looked for: the words typed, and other lines that may stand for the whole of them. */
export type Wanted = { words: readonly string[]; alternatives: readonly string[] };

/** A result with where it belongs. `language` is that of its text; `forms` are the words of it that were found, in plain form. */
export type Found = {
  kind: ResultKind;
  record_id: number;
  on_date: ISODate | null;
  language: Lang;
  known_as: string;
  title: string;
  title_cy: string | null;
  body: string;
  body_cy: string | null;
  plan: { id: number; title: string; title_cy: string | null; language: Lang } | null;
  item: { id: number; reference: string; title: string; title_cy: string | null } | null;
  level: { name_en: string; name_cy: string | null } | null;
  group: { name_en: string; name_cy: string | null } | null;
  forms: string[];
};

/** How many results there are of each kind, up to one more than mostOfKind, and those of one page. */
export type FoundPage = { counts: Partial<Record<ResultKind, number>>; rows: Found[] };

/** The best results for this viewer, of one kind or of all, one page of them. */
export async function findEntries(
  { db, partnership }: Ctx,
  { words, alternatives }: Wanted,
  { kind, page }: { kind: ResultKind | null; page: number },
): Promise<FoundPage> {
  const { rows } = await sql<FoundPage>`
    with found as materialized (
      select f.*, row_number() over () as place from search_entries(${words}::text[], ${alternatives}::text[], ${mostOfKind + 1}) f
    ), page as materialized (
      select f.* from found f where ${kind}::text is null or f.kind = ${kind} order by f.place
      limit ${pageSize} offset ${(page - 1) * pageSize}
    ), terms as materialized (${termsOf(words, alternatives)})
    select coalesce((select json_object_agg(k.kind, k.n) from (select kind, count(*) as n from found group by kind) k), '{}') as counts,
      coalesce((select json_agg(r order by r.place) from (
        select g.place, g.kind, g.record_id, s.on_date, coalesce(s.language, p.language) as language, s.known_as, s.title, s.title_cy,
          s.body, s.body_cy, ${contextOf(partnership.id)}, ${formsOf(partnership.id)} as forms
        from page g
        cross join lateral (select v.* from searchable v where v.kind = g.kind and v.partnership_id = ${partnership.id}
          and v.record_id = g.record_id and v.audience = g.audience limit 1) s
        left join plan p on p.partnership_id = ${partnership.id} and p.id = s.plan_id
        left join item i on i.partnership_id = ${partnership.id} and i.id = s.item_id
      ) r), '[]') as rows`.execute(db);
  return rows[0] ?? { counts: {}, rows: [] };
}

/** Where a result belongs: its plan, its item with the name of its level, or the group that meets. */
function contextOf(partnershipId: number): RawBuilder<unknown> {
  return sql`
    case when p.id is not null then json_build_object('id', p.id, 'title', p.title, 'title_cy', p.title_cy, 'language', p.language) end as plan,
    case when i.id is not null then json_build_object('id', i.id, 'reference', i.reference, 'title', i.title, 'title_cy', i.title_cy) end as item,
    (select json_build_object('name_en', v.name_en, 'name_cy', v.name_cy) from plan_level v
      where v.partnership_id = ${partnershipId} and v.id = i.level_id) as level,
    (select json_build_object('name_en', q.name_en, 'name_cy', q.name_cy) from meeting m
      join "group" q on q.partnership_id = m.partnership_id and q.id = m.group_id
      where g.kind = 'meeting' and m.partnership_id = ${partnershipId} and m.id = g.record_id) as "group"`;
}

/** The words looked for that have weight, or all of them where none has; their stems; and the first letters of both. */
function termsOf(words: readonly string[], alternatives: readonly string[]): RawBuilder<unknown> {
  const terms = [...new Set([...words, ...alternatives].flatMap(plainWords))];
  const last = plainWords(words.at(-1) ?? "").at(-1) ?? "";
  return sql`
    select array_agg(t.term) as terms, array_agg(t.stem) as stems, array_agg(left(t.term, 2)) as starts,
      ${last.length > 2 ? last : null}::text as prefix
    from (select a.term, (ts_lexize('english_stem', a.term))[1] as stem,
        ts_lexize('english_stem', a.term) <> '{}' as has_weight from unnest(${terms}::text[]) a (term)) t
    where t.has_weight or not exists (select from unnest(${terms}::text[]) b where ts_lexize('english_stem', b) <> '{}')`;
}

/** Which words of an entry were found: those that are a term, begin with the last one, or share a stem with one. */
function formsOf(partnershipId: number): RawBuilder<unknown> {
  return sql`
    array(select l.lexeme from search_entry e cross join unnest(e.words) l cross join terms t
      where e.partnership_id = ${partnershipId} and e.kind = g.kind and e.record_id = g.record_id and e.audience = g.audience
        and left(l.lexeme, 2) = any (t.starts) and (l.lexeme = any (t.terms) or l.lexeme ^@ t.prefix
          or (ts_lexize('english_stem', l.lexeme))[1] = any (t.stems)))`;
}

/** For each word that finds nothing by itself (or each, when `isEvery`), words that look like it and do find something. */
export async function listLikenesses(
  { db }: Ctx,
  words: readonly string[],
  { isEvery }: { isEvery: boolean },
): Promise<Likeness[]> {
  const { rows } = await sql<Likeness>`
    select w.typed, s.word from unnest(${words}::text[]) w (typed) cross join lateral similar_words(w.typed) s
    where ${isEvery} or not is_found(w.typed)`.execute(db);
  return rows;
}
