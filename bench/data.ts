import type pg from "pg";

/** A partnership made for measuring: how many actions, and whether it and those before it in the list can be searched. */
export type Size = { slug: string; actions: number; isSearchable: boolean };

/** What measuring needs to know of it. */
export type Made = { slug: string; actions: number; planId: number; itemId: number; organisationId: number };

export const UPDATES_EACH = 10;

const WORDS = `meeting partners agreed schools neighbourhood volunteers event funding report training residents survey young people
  women faith group police health housing council officers welcome safe community visit workshop leaflet translated Welsh English
  evening hall attendance increased positive feedback delayed venue booked session delivered referral pathway reviewed quarter
  newsletter published website launched calendar Eid Diwali Chanukah remembrance exhibition library theatre sport football club
  mentoring parents pupils teachers governors toolkit pilot evaluation outcome evidence target measure baseline figures recorded
  incident hate tension monitoring cohesion integration language classes interpreter refugee family hub drop-in outreach worker`;

const SENTENCES = 5000;
const ORGANISATIONS = 14;
const PEOPLE = 45;

/** Fills a migrated database with partnerships of these sizes and one co-ordinator of them all, by plain SQL as the owner. */
export async function makeData(client: pg.Client, sizes: readonly Size[], token: string): Promise<Made[]> {
  await client.query("set session_replication_role = replica");
  await client.query("set work_mem = '64MB'; set maintenance_work_mem = '256MB'; set synchronous_commit = off");
  await makeSentences(client);
  await client.query(
    `insert into accounts."user" (id, name, email, email_verified) values ('bench', 'Nerys Haf Probert', 'nerys@bench.example', true)`,
  );
  await client.query(
    `insert into accounts.session (id, token, user_id, expires_at) values ($1, $1, 'bench', now() + interval '20 minutes')`,
    [token],
  );
  const made: Made[] = [];
  for (const size of sizes) made.push(await makePartnership(client, size));
  await client.query("set session_replication_role = origin");
  await client.query("vacuum analyze");
  await client.query("checkpoint");
  return made;
}

/** A few thousand different sentences; `sentence(seed, words)` gives the beginning of one. */
async function makeSentences(client: pg.Client): Promise<void> {
  await client.query(`
    create temporary table vocabulary as
      select row_number() over () - 1 as n, word from unnest(regexp_split_to_array(trim('${WORDS}'), '\\s+')) word;
    create temporary table sentences as
      select s as n, array_agg(v.word order by w) as words, initcap(min(v.word)) || ' ' || string_agg(v.word, ' ' order by w) || '.' as text
      from generate_series(0, ${SENTENCES - 1}) s cross join generate_series(1, 30) w
      join vocabulary v on v.n = abs(hashint8(s * 7919 + w)) % (select count(*) from vocabulary) group by s;
    alter table sentences add primary key (n);
    analyze sentences;
    create function pg_temp.sentence(seed bigint, many int) returns text stable language sql as $$
      select initcap(words[1]) || ' ' || array_to_string(words[2:many], ' ') || '.' from pg_temp.sentences
      where n = abs(hashint8(seed)) % ${SENTENCES} $$`);
}

async function makePartnership(client: pg.Client, { slug, actions, isSearchable }: Size): Promise<Made> {
  const one = async (text: string, values: unknown[] = []) =>
    (await client.query<{ id: number }>(text, values)).rows[0]?.id as number;
  const id = await one("insert into partnership (slug, name_en) values ($1, $1) returning id", [slug]);
  await client.query(
    `insert into membership (partnership_id, user_id, role) values (${id}, 'bench', 'coordinator');
     insert into organisation (partnership_id, name_en, short_name, kind)
       select ${id}, 'Organisation number ' || n, 'ORG' || n, 'council' from generate_series(1, ${ORGANISATIONS}) n;
     insert into person (partnership_id, name, initials) select ${id}, 'Person ' || n, 'P' || n from generate_series(1, ${PEOPLE}) n;
     insert into rag_definition (partnership_id, code, position, letter, label_en, label_cy, meaning_en, meaning_cy)
       select ${id}, code, n, upper(left(code, 1)), code, code, code, code from unnest(array['complete', 'on_track', 'at_risk', 'off_track',
         'not_started', 'discontinued']) with ordinality c (code, n)`,
  );
  const planId = await one(
    "insert into plan (partnership_id, title, from_on, to_on, status) values ($1, 'Plan', '2025-04-01', '2028-03-31', 'adopted') returning id",
    [id],
  );
  await client.query(
    `insert into plan_level (partnership_id, plan_id, depth, kind, name_en)
     select ${id}, ${planId}, n, kind, initcap(kind) from unnest(array['theme', 'outcome', 'action']) with ordinality k (kind, n)`,
  );
  await makeItems(client, id, planId, actions);
  await makeUpdates(client, id, planId);
  if (isSearchable) await client.query("analyze; select reindex_search()");
  const itemId = await one(
    `select id from item where partnership_id = $1 and kind = 'action' order by path offset ${Math.floor(actions / 2)} limit 1`,
    [id],
  );
  const organisationId = await one(
    "select id from organisation where partnership_id = $1 order by id offset 3 limit 1",
    [id],
  );
  return { slug, actions, planId, itemId, organisationId };
}

/** Four objectives, an outcome for every ten actions, and the actions with their leads. */
async function makeItems(client: pg.Client, id: number, planId: number, actions: number): Promise<void> {
  const outcomes = Math.max(1, Math.floor(actions / 10));
  const level = (kind: string) =>
    `(select id from plan_level where partnership_id = ${id} and plan_id = ${planId} and kind = '${kind}')`;
  const path = (parent: string) => `coalesce(${parent}, '') || lpad(to_hex(n), 8, '0')`;
  await client.query(`
    insert into item (partnership_id, plan_id, level_id, kind, position, path, reference, title)
      select ${id}, ${planId}, ${level("theme")}, 'theme', n, ${path("null")}, n::text, pg_temp.sentence(n, 6) from generate_series(1, 4) n;
    insert into item (partnership_id, plan_id, level_id, kind, parent_id, position, path, reference, title)
      select ${id}, ${planId}, ${level("outcome")}, 'outcome', t.id, n, ${path("t.path")}, t.reference || '.' || n, pg_temp.sentence(n + 50, 9)
      from generate_series(1, ${outcomes}) n
      join item t on t.partnership_id = ${id} and t.kind = 'theme' and t.position = n % 4 + 1;
    insert into item (partnership_id, plan_id, level_id, kind, parent_id, position, path, reference, title, detail, timescale_as_written,
        due_on, due_precision, state, rag, rag_reason, rag_set_on, last_update_on)
      select ${id}, ${planId}, ${level("action")}, 'action', o.id, n, ${path("o.path")}, o.reference || '.' || n,
        pg_temp.sentence(n + 1000, 12), pg_temp.sentence(n + 2000, 30), 'By ' || to_char(date '2025-06-30' + (n * 37 % 1000)::int, 'FMMonth YYYY'),
        date '2025-06-30' + (n * 37 % 1000)::int, 'month',
        (array['not_started', 'in_progress', 'in_progress', 'in_progress', 'complete', 'continuing'])[n % 6 + 1],
        (array['on_track', 'at_risk', 'off_track', 'complete', null])[n % 5 + 1], pg_temp.sentence(n + 3000, 8), date '2026-09-01',
        date '2026-11-01' - (n % 60)::int
      from generate_series(1, ${actions}) n
      join item o on o.partnership_id = ${id} and o.kind = 'outcome' and o.position = n % ${outcomes} + 1;
    insert into item_lead (partnership_id, plan_id, item_id, position, role, organisation_id, person_id, as_written)
      select ${id}, ${planId}, i.id, r, case r when 1 then 'lead' else 'support' end,
        (select min(id) from organisation where partnership_id = ${id}) + (i.position * r) % ${ORGANISATIONS},
        case r when 1 then (select min(id) from person where partnership_id = ${id}) + i.position % ${PEOPLE} end, 'ORG'
      from item i, generate_series(1, 2) r where i.partnership_id = ${id} and i.kind = 'action'`);
}

async function makeUpdates(client: pg.Client, id: number, planId: number): Promise<void> {
  await client.query(`
    insert into item_update (partnership_id, plan_id, item_id, reported_on, state, rag, organisation_id)
      select ${id}, ${planId}, i.id, i.last_update_on - (r * 61), i.state, i.rag, (select min(id) from organisation where partnership_id = ${id})
      from item i, generate_series(0, ${UPDATES_EACH - 1}) r where i.partnership_id = ${id} and i.kind = 'action';
    insert into item_update_text (partnership_id, plan_id, item_id, update_id, audience, text)
      select u.partnership_id, u.plan_id, u.item_id, u.id, 'partner', s.text from item_update u
      join sentences s on s.n = abs(hashint8(u.id)) % ${SENTENCES} where u.partnership_id = ${id}`);
}
