import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import type { ISODate, Lang } from "../../core/i18n/index.ts";
import type { LevelKind } from "./level.queries.ts";
import type { PlanStatus } from "./plan.states.ts";
import { defaultRagDefinitions, type RagCode, type RagDefinition } from "./rag.ts";

/** The name of something in both languages; Welsh may be missing. */
export type BothNames = { name_en: string; name_cy: string | null };

/** A level of a plan as views need it. */
export type LevelName = { id: number; depth: number; kind: LevelKind } & BothNames;

/** A top-level item of a plan: what its pages, contents and theme filter are made of. */
export type Theme = {
  id: number;
  level_id: number;
  kind: LevelKind;
  path: string;
  reference: string;
  title: string;
  title_cy: string | null;
};

/** The item a plan inside a plan hangs under. */
export type ParentItem = {
  id: number;
  plan_id: number;
  reference: string;
  title: string;
  title_cy: string | null;
  plan_title: string;
  plan_title_cy: string | null;
  language: Lang;
};

/** What every view of a plan says of it and needs to know: its words, levels, top-level items, RAG key and where it belongs. */
export type PlanHead = {
  id: number;
  title: string;
  title_cy: string | null;
  summary: string;
  summary_cy: string | null;
  from_on: ISODate | null;
  to_on: ISODate | null;
  status: PlanStatus;
  language: Lang;
  cycle_days: number;
  version: number;
  owner: ({ id: number } & BothNames) | null;
  group: ({ id: number } & BothNames) | null;
  parent: ParentItem | null;
  levels: LevelName[];
  themes: Theme[];
  rag_key: RagDefinition[];
};

/** A plan with all that its views share, in one question. Throws NotFound, also for a draft this viewer may not see yet. */
export async function getPlanHead({ db, partnership }: Ctx, id: number): Promise<PlanHead> {
  const { rows } = await sql<PlanHead>`
    select p.id, p.title, p.title_cy, p.summary, p.summary_cy, p.from_on, p.to_on, p.status, p.language, p.cycle_days, p.version,
      (select json_build_object('id', o.id, 'name_en', o.name_en, 'name_cy', o.name_cy) from organisation o
        where o.partnership_id = p.partnership_id and o.id = p.owning_organisation_id) as owner,
      (select json_build_object('id', g.id, 'name_en', g.name_en, 'name_cy', g.name_cy) from "group" g
        where g.partnership_id = p.partnership_id and g.id = p.group_id) as "group",
      (select json_build_object('id', i.id, 'plan_id', i.plan_id, 'reference', i.reference, 'title', i.title,
          'title_cy', i.title_cy, 'plan_title', a.title, 'plan_title_cy', a.title_cy, 'language', a.language)
        from item i join plan a on a.partnership_id = i.partnership_id and a.id = i.plan_id
        where i.partnership_id = p.partnership_id and i.id = p.parent_item_id and i.removed_at is null) as parent,
      coalesce((select json_agg(json_build_object('id', l.id, 'depth', l.depth, 'kind', l.kind, 'name_en', l.name_en,
          'name_cy', l.name_cy) order by l.depth)
        from plan_level l where l.partnership_id = p.partnership_id and l.plan_id = p.id), '[]') as levels,
      coalesce((select json_agg(json_build_object('id', i.id, 'level_id', i.level_id, 'kind', i.kind, 'path', i.path,
          'reference', i.reference, 'title', i.title, 'title_cy', i.title_cy) order by i.path, i.id)
        from item i where i.partnership_id = p.partnership_id and i.plan_id = p.id and i.parent_id is null
        and i.removed_at is null and i.kind in ('theme', 'outcome')), '[]') as themes,
      coalesce((select json_agg(json_build_object('code', r.code, 'position', r.position, 'letter', r.letter,
          'label_en', r.label_en, 'label_cy', r.label_cy, 'meaning_en', r.meaning_en, 'meaning_cy', r.meaning_cy)
          order by r.position)
        from rag_definition r where r.partnership_id = p.partnership_id), '[]') as rag_key
    from plan p where p.partnership_id = ${partnership.id} and p.id = ${id}`.execute(db);
  const found = rows[0];
  if (!found) throw new NotFound(`Plan ${id}`);
  return found.rag_key.length > 0 ? found : { ...found, rag_key: [...defaultRagDefinitions] };
}

/** A RAG definition of the plan's partnership by its code. */
export function ragOf(plan: Pick<PlanHead, "rag_key">, code: RagCode | null): RagDefinition | undefined {
  return plan.rag_key.find((definition) => definition.code === code);
}

/** Whoever may answer for an item, by id, to put names to leads without asking for each. */
export type Names = {
  organisations: Map<number, BothNames & { short_name: string }>;
  people: Map<number, { name: string; has_left: boolean }>;
  departments: Map<number, BothNames>;
  groups: Map<number, BothNames>;
};

type NameRows = {
  organisations: [number, string, string | null, string][] | null;
  people: [number, string, boolean][] | null;
  departments: [number, string, string | null][] | null;
  groups: [number, string, string | null][] | null;
};

/** The names of every organisation, person, department and group of the partnership, in one question. */
export async function listNames({ db, partnership }: Ctx): Promise<Names> {
  const { rows } = await sql<NameRows>`select
    (select json_agg(json_build_array(id, name_en, name_cy, short_name)) from organisation
      where partnership_id = ${partnership.id}) as organisations,
    (select json_agg(json_build_array(id, name, left_on is not null)) from person
      where partnership_id = ${partnership.id}) as people,
    (select json_agg(json_build_array(id, name_en, name_cy)) from department
      where partnership_id = ${partnership.id}) as departments,
    (select json_agg(json_build_array(id, name_en, name_cy)) from "group"
      where partnership_id = ${partnership.id}) as groups`.execute(db);
  const { organisations, people, departments, groups } = rows[0] as NameRows;
  const both = ([id, name_en, name_cy]: [number, string, string | null]) => [id, { name_en, name_cy }] as const;
  return {
    organisations: new Map(
      organisations?.map(([id, name_en, name_cy, short_name]) => [id, { name_en, name_cy, short_name }]),
    ),
    people: new Map(people?.map(([id, name, has_left]) => [id, { name, has_left }])),
    departments: new Map(departments?.map(both)),
    groups: new Map(groups?.map(both)),
  };
}
