-- Everything that can be found. Triggers keep one row for each record (for an update: one for each audience), so that no
-- verb can forget it. What is kept is only which words a record has; its text is read where it stands, by whoever may.

-- Words without accents, by their English stem; and as they are written, for Welsh, names and what English passes over.
create text search configuration by_stem (copy = english);
alter text search configuration by_stem alter mapping for word, hword, hword_part, numword, numhword with unaccent, english_stem;
create text search configuration as_written (copy = simple);
alter text search configuration as_written alter mapping for word, hword, hword_part, numword, numhword with unaccent, simple;

-- What of each record can be found, read with the rights of whoever asks. `known_as` is what print calls it: a reference, a
-- short name, an acronym. Text is in `language`; where that is null, in the language of its plan.
create view searchable with (security_invoker = true) as
select 'item' as kind, i.partnership_id, i.id as record_id, '' as audience, i.plan_id, i.id as item_id, i.due_on as on_date,
  null::text as language, i.reference as known_as, i.title, i.title_cy,
  concat_ws(e'\n', nullif(i.detail, ''), nullif(i.contribution, ''), nullif(i.target, ''), nullif(i.timescale_as_written, ''),
    nullif(i.state_reason, ''), nullif(i.rag_reason, ''), (select string_agg(concat_ws(': ', o ->> 'heading', o ->> 'text'), e'\n')
      from jsonb_array_elements(i.other) o)) as body, i.detail_cy as body_cy
from item i where i.removed_at is null
union all
select 'update', t.partnership_id, t.update_id, t.audience, t.plan_id, t.item_id, u.reported_on, u.language, '', '', null, t.text, null
from item_update_text t join item_update u on u.partnership_id = t.partnership_id and u.id = t.update_id
join item i on i.partnership_id = t.partnership_id and i.id = t.item_id and i.removed_at is null
union all
select 'plan', p.partnership_id, p.id, '', p.id, null, p.from_on, p.language, '', p.title, p.title_cy, p.summary, p.summary_cy
from plan p
union all
select 'meeting', m.partnership_id, m.id, '', null, null, m.held_on, 'en', '', m.title_en, m.title_cy, m.venue, null
from meeting m
union all
select 'organisation', o.partnership_id, o.id, '', null, null, null, 'en', o.short_name, o.name_en, o.name_cy,
  concat_ws(e'\n', (select string_agg(d.name_en, e'\n' order by d.position, d.id) from department d
    where d.partnership_id = o.partnership_id and d.organisation_id = o.id), nullif(o.address, ''), nullif(o.postcode, '')),
  (select string_agg(d.name_cy, e'\n' order by d.position, d.id) from department d
    where d.partnership_id = o.partnership_id and d.organisation_id = o.id)
from organisation o
union all
select 'person', x.partnership_id, x.id, '', null, null, null, 'en', '', x.name, null, coalesce((
    select string_agg(concat_ws(', ', nullif(s.title_en, ''), o.name_en), e'\n' order by s.from_on, s.id) from post s
    join organisation o on o.partnership_id = s.partnership_id and o.id = s.organisation_id
    where s.partnership_id = x.partnership_id and s.person_id = x.id and s.to_on is null), ''), (
    select string_agg(concat_ws(', ', s.title_cy, o.name_cy), e'\n' order by s.from_on, s.id) from post s
    join organisation o on o.partnership_id = s.partnership_id and o.id = s.organisation_id
    where s.partnership_id = x.partnership_id and s.person_id = x.id and s.to_on is null)
from person x
union all
select 'group', g.partnership_id, g.id, '', null, null, g.from_on, 'en', g.short_name, g.name_en, g.name_cy,
  concat_ws(e'\n', nullif(g.purpose_en, ''), nullif(g.terms_of_reference, '')), g.purpose_cy
from "group" g
union all
select 'term', t.partnership_id, t.id, '', null, null, null, 'en', t.acronym, t.meaning_en, t.meaning_cy, t.note_en, t.note_cy
from glossary_term t;

create table search_entry (
  partnership_id bigint not null references partnership,
  kind text not null check (kind in ('item', 'update', 'plan', 'meeting', 'organisation', 'person', 'group', 'term')),
  record_id bigint not null,
  audience text not null default '' check (audience in ('', 'partner', 'board', 'public')),
  plan_id bigint,
  item_id bigint,
  on_date date,
  known_as text not null default '',
  words tsvector not null,
  primary key (partnership_id, kind, record_id, audience),
  check ((plan_id is not null) = (kind in ('item', 'update', 'plan'))),
  check ((item_id is not null) = (kind in ('item', 'update')))
);
-- Updates are many, items fewer, the rest few: three indexes, so that none hides the others. New words wait in a short list
-- before they are put in, many at once: that quarters what adding an update costs, and a search reads little more.
create index search_entry_updates on search_entry using gin (partnership_id, words)
  with (gin_pending_list_limit = 256) where kind = 'update';
create index search_entry_items on search_entry using gin (partnership_id, words)
  with (gin_pending_list_limit = 256) where kind = 'item';
create index search_entry_others on search_entry using gin (partnership_id, words)
  with (gin_pending_list_limit = 256) where kind not in ('item', 'update');
create index search_entry_newest on search_entry (partnership_id, on_date desc, record_id desc) where kind = 'update';
create index search_entry_known_as on search_entry (partnership_id, known_as) where known_as <> '';
create index search_entry_by_item on search_entry (partnership_id, item_id) where item_id is not null;

-- Every word that occurs, for putting misspellings right: without accents, and as it was first spelt.
create table search_word (
  partnership_id bigint not null references partnership,
  word text not null,
  spelt text not null,
  primary key (partnership_id, word)
);
create index search_word_alike on search_word using gin (partnership_id, word gin_trgm_ops);

-- Whether an entry may be found by someone who sees these plans and audiences, and not these items.
create function may_find(e search_entry, p_plans bigint[], p_audiences text[], p_hidden bigint[]) returns boolean
immutable language sql as $$
  select (e.plan_id is null or e.plan_id = any (p_plans)) and (e.audience = '' or e.audience = any (p_audiences))
    and (e.item_id is null or e.item_id <> all (p_hidden)) $$;
-- Those who are nobody in the partnership find nothing.
create function may_search() returns boolean stable parallel safe language sql
  as $$ select current_member_role() in ('administrator', 'coordinator', 'lead', 'member', 'viewer', 'system') $$;

alter table search_entry enable row level security;
create policy seen on search_entry for select using (partnership_id = current_partnership() and (select may_search())
  and may_find(search_entry, array(select p.id from plan p), (select audiences_seen()), (select hidden_items())));
alter table search_word enable row level security;
create policy never on search_word for select using (false);

-- Strokes and hyphens part words, which the parser would keep together: "Police/Fire", "16-24".
create function in_words(p_text text) returns text immutable parallel safe language sql
  as $$ select translate(p_text, '/\-_''', '     ') $$;
create function words_of(p_title text, p_known_as text, p_body text) returns tsvector
stable set search_path = public, pg_temp language sql as $$
  select setweight(to_tsvector('by_stem', in_words(p_title))
      || to_tsvector('as_written', in_words(concat_ws(' ', p_title, p_known_as))), 'A')
    || setweight(to_tsvector('by_stem', in_words(p_body)), 'C') || strip(to_tsvector('as_written', in_words(p_body))) $$;

create function entry_of(s searchable) returns search_entry stable set search_path = public, pg_temp language sql as $$
  select s.partnership_id, s.kind, s.record_id, s.audience, s.plan_id, s.item_id, s.on_date, lower(unaccent(s.known_as)),
    words_of(concat_ws(' ', s.title, s.title_cy), s.known_as, concat_ws(e'\n', s.body, s.body_cy)) $$;
create function spelt_in(s searchable) returns table (word text, spelt text)
stable set search_path = public, pg_temp language sql as $$
  select left(unaccent(t.lexeme), 60), t.lexeme
  from unnest(to_tsvector('simple', in_words(concat_ws(' ', s.title, s.title_cy, s.body, s.body_cy)))) t
  where length(t.lexeme) between 4 and 30 and t.lexeme !~ '[^[:alpha:]]' $$;

/* Two people who write a new word in the same moment must not wait for one another (and never crosswise): whoever comes
   second leaves it to the next text that has it. */
create function keep_entry(s searchable) returns void set search_path = public, pg_temp language plpgsql as $$
begin
  insert into search_entry select e.* from entry_of(s) e
  on conflict (partnership_id, kind, record_id, audience) do update set plan_id = excluded.plan_id, item_id = excluded.item_id,
    on_date = excluded.on_date, known_as = excluded.known_as, words = excluded.words;
  if pg_try_advisory_xact_lock(7262012, hashint8(s.partnership_id)) then
    insert into search_word select s.partnership_id, w.word, w.spelt from spelt_in(s) w on conflict do nothing;
  end if;
end $$;

-- Puts a record into the index, or takes out what can no longer be found. The kind stands in the text of each function, so
-- that its plan is made once and reads nothing but the tables of that kind.
do $$ declare k text; begin
  foreach k in array array['item', 'update', 'plan', 'meeting', 'organisation', 'person', 'group', 'term'] loop
    execute format($function$
      create function %I(p_partnership bigint, p_record bigint, p_audience text default '') returns void
      security definer set search_path = public, pg_temp language plpgsql as $body$
      declare
        s searchable;
      begin
        select v.* into s from searchable v where v.kind = %L
          and v.partnership_id = p_partnership and v.record_id = p_record and v.audience = p_audience;
        if found then
          perform keep_entry(s);
        else
          delete from search_entry e where e.partnership_id = p_partnership and e.kind = %2$L
            and e.record_id = p_record and e.audience = p_audience;
        end if;
      end $body$ $function$, 'index_' || k, k);
    execute format('revoke execute on function %I(bigint, bigint, text) from public', 'index_' || k);
  end loop;
end $$;
revoke execute on function keep_entry(searchable) from public;

create function keep_searchable() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    case tg_argv[0]
      when 'item' then perform index_item(old.partnership_id, old.id);
      when 'update' then perform index_update(old.partnership_id, old.update_id, old.audience);
      when 'plan' then perform index_plan(old.partnership_id, old.id);
      when 'meeting' then perform index_meeting(old.partnership_id, old.id);
      when 'organisation' then perform index_organisation(old.partnership_id, old.id);
      when 'department' then perform index_organisation(old.partnership_id, old.organisation_id);
      when 'person' then perform index_person(old.partnership_id, old.id);
      when 'post' then perform index_person(old.partnership_id, old.person_id);
      when 'group' then perform index_group(old.partnership_id, old.id);
      when 'term' then perform index_term(old.partnership_id, old.id);
    end case;
  else
    case tg_argv[0]
      when 'item' then perform index_item(new.partnership_id, new.id);
      when 'update' then perform index_update(new.partnership_id, new.update_id, new.audience);
      when 'plan' then perform index_plan(new.partnership_id, new.id);
      when 'meeting' then perform index_meeting(new.partnership_id, new.id);
      when 'organisation' then perform index_organisation(new.partnership_id, new.id);
      when 'department' then perform index_organisation(new.partnership_id, new.organisation_id);
      when 'person' then perform index_person(new.partnership_id, new.id);
      when 'post' then perform index_person(new.partnership_id, new.person_id);
      when 'group' then perform index_group(new.partnership_id, new.id);
      when 'term' then perform index_term(new.partnership_id, new.id);
    end case;
  end if;
  return null;
end $$;

do $$ declare t text; begin
  foreach t in array array['plan', 'meeting', 'organisation', 'department', 'person', 'post', 'group'] loop
    execute format('create trigger keep_searchable after insert or update or delete on %I
      for each row execute function keep_searchable(%L)', t, t);
  end loop;
end $$;
create trigger keep_searchable after insert or update or delete on glossary_term
  for each row execute function keep_searchable('term');
create trigger keep_searchable after insert or update or delete on item_update_text
  for each row execute function keep_searchable('update');
create trigger keep_searchable after insert or delete on item for each row execute function keep_searchable('item');
create trigger keep_searchable_anew after update on item for each row
  when ((old.plan_id, old.reference, old.title, old.title_cy, old.detail, old.detail_cy, old.contribution, old.target,
      old.timescale_as_written, old.due_on, old.state_reason, old.rag_reason, old.other, old.removed_at)
    is distinct from (new.plan_id, new.reference, new.title, new.title_cy, new.detail, new.detail_cy, new.contribution, new.target,
      new.timescale_as_written, new.due_on, new.state_reason, new.rag_reason, new.other, new.removed_at))
  execute function keep_searchable('item');

-- An item takes its updates with it when it is removed, and brings them back.
create function keep_item_updates_searchable() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  delete from search_entry e where e.partnership_id = new.partnership_id and e.item_id = new.id and e.kind = 'update';
  perform keep_entry(v) from searchable v
  where v.kind = 'update' and v.partnership_id = new.partnership_id and v.item_id = new.id;
  return null;
end $$;
create trigger keep_updates_searchable after update on item for each row
  when (old.removed_at is distinct from new.removed_at) execute function keep_item_updates_searchable();

-- The date of an update, and the name of an organisation in what is known of its people.
create function keep_update_dated() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  update search_entry e set on_date = new.reported_on
  where e.partnership_id = new.partnership_id and e.kind = 'update' and e.record_id = new.id;
  return null;
end $$;
create trigger keep_dated after update on item_update for each row
  when (old.reported_on is distinct from new.reported_on) execute function keep_update_dated();
create function keep_people_searchable() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform index_person(s.partnership_id, s.person_id) from post s
  where s.partnership_id = new.partnership_id and s.organisation_id = new.id;
  return null;
end $$;
create trigger keep_people_searchable after update on organisation for each row
  when ((old.name_en, old.name_cy) is distinct from (new.name_en, new.name_cy)) execute function keep_people_searchable();

-- Makes the whole index anew, as the owner: when what can be found has changed, or words nobody uses any more have gathered.
create function reindex_search() returns void set search_path = public, pg_temp language plpgsql as $$
begin
  analyze item, item_update, item_update_text;
  truncate search_entry, search_word;
  insert into search_entry select e.* from searchable s cross join lateral entry_of(s) e;
  insert into search_word select s.partnership_id, w.word, min(w.spelt) from searchable s cross join lateral spelt_in(s) w
  group by s.partnership_id, w.word;
end $$;
revoke execute on function reindex_search() from public;
select reindex_search();

-- What a line of words asks for: every word of weight (or every word, where none has), by its stem or as it is, the last by
-- its beginning. `p_alternatives` are further lines that may stand for the whole, each with its phrases in quotation marks.
create function search_query(p_words text[], p_alternatives text[]) returns tsquery
stable set search_path = public, pg_temp language plpgsql as $$
declare
  asked tsquery;
  asked_lightly tsquery;
  word text;
  stem tsquery;
  written tsquery;
  line text;
begin
  for i in 1 .. coalesce(cardinality(p_words), 0) loop
    word := in_words(p_words[i]);
    written := plainto_tsquery('as_written', word);
    if numnode(written) = 0 then continue; end if;
    if i = cardinality(p_words) and length(word) > 2 then
      written := to_tsquery('as_written', '''' || word || ''':*');
    end if;
    stem := plainto_tsquery('by_stem', word);
    if numnode(stem) = 0 then asked_lightly := coalesce(asked_lightly && written, written);
    else asked := coalesce(asked && (written || stem), written || stem);
    end if;
  end loop;
  asked := coalesce(asked, asked_lightly);
  foreach line in array coalesce(p_alternatives, '{}') loop
    stem := websearch_to_tsquery('by_stem', line);
    if numnode(stem) = 0 then stem := websearch_to_tsquery('as_written', line); end if;
    asked := coalesce(asked || stem, stem);
  end loop;
  return asked;
end $$;

-- The plans a viewer may see, told by the owner: the same that the policy of plan shows.
create function plans_seen() returns bigint[] stable security definer set search_path = public, pg_temp language sql as $$
  select coalesce(array_agg(p.id), '{}') from plan p where p.partnership_id = current_partnership()
    and (p.status <> 'draft' or current_member_role() in ('administrator', 'coordinator', 'lead', 'system')) $$;

/* What may be found, the best of each kind first, at most so many of each. Row-level security lets no index serve a text
   search (its operators are not leakproof), so this looks as the owner, under the condition of the policy "seen"; a test
   holds the two equal. Of a word that the newest updates often have, only the newest are looked at and ranked: to fetch all
   that have it would take long, and nobody reads them. */
create function search_entries(p_words text[], p_alternatives text[], p_most integer)
returns table (kind text, record_id bigint, audience text, rank real)
stable security definer set search_path = public, pg_temp set jit = off set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  asked tsquery := search_query(p_words, p_alternatives);
  called text := lower(unaccent(array_to_string(p_words, ' ')));
  here bigint := current_partnership();
  audiences text[] := audiences_seen();
  hidden bigint[] := hidden_items();
  plans bigint[] := plans_seen();
begin
  if here is null or not may_search() then return; end if;
  return query
  with probe as materialized (
    select count(*) as n from (select e.words from search_entry e where e.partnership_id = here and e.kind = 'update'
      order by e.on_date desc, e.record_id desc limit 500) p where p.words @@ asked
  ), newest as materialized (
    select n.* from (select e.* from search_entry e where e.partnership_id = here and e.kind = 'update'
        and (select p.n from probe p) >= 20 order by e.on_date desc, e.record_id desc limit 8000) n
    where n.words @@ asked and may_find(n::search_entry, plans, audiences, hidden) limit p_most * 2
  ), matching as materialized (
    select e.* from search_entry e where e.partnership_id = here and e.kind = 'update' and e.words @@ asked
      and (select count(distinct n.record_id) from newest n) < p_most and may_find(e, plans, audiences, hidden) limit greatest(700, p_most)
  ), candidate as (
    (select e.* from search_entry e where e.partnership_id = here and e.kind = 'item' and e.words @@ asked
      and may_find(e, plans, audiences, hidden) limit greatest(700, p_most))
    union all
    (select e.* from search_entry e where e.partnership_id = here and e.kind not in ('item', 'update') and e.words @@ asked
      and may_find(e, plans, audiences, hidden) limit greatest(700, p_most))
    union all
    (select e.* from search_entry e where e.partnership_id = here and e.known_as = called and called <> ''
      and may_find(e, plans, audiences, hidden) limit 100)
    union all
    select n.* from newest n
    union all
    select m.* from matching m
  ), ranked as (
    select distinct on (c.kind, c.record_id) c.kind, c.record_id, c.audience, c.on_date,
      ts_rank('{0.1, 0.3, 0.6, 1.0}', c.words, asked) * case c.kind when 'update' then 0.6 else 1 end
        + case when c.known_as = called and called <> '' then 10 else 0 end as rank
    from candidate c order by c.kind, c.record_id, rank desc, c.audience
  ), placed as (
    select r.*, row_number() over (partition by r.kind order by r.rank desc, r.on_date desc nulls last, r.record_id) as place
    from ranked r
  )
  select p.kind, p.record_id, p.audience, p.rank::real from placed p where p.place <= p_most
  order by p.rank desc, p.on_date desc nulls last, p.kind, p.record_id;
end $$;

-- Whether a word finds anything at all of what this viewer may see.
create function is_found(p_word text) returns boolean
stable security definer set search_path = public, pg_temp set jit = off set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  asked tsquery := search_query(array[p_word, ''], '{}');
  here bigint := current_partnership();
  audiences text[] := audiences_seen();
  hidden bigint[] := hidden_items();
  plans bigint[] := plans_seen();
begin
  return may_search() and (
    exists (select from (select e.* from search_entry e where e.partnership_id = here and e.kind = 'update'
        order by e.on_date desc, e.record_id desc limit 300) n
      where n.words @@ asked and may_find(n::search_entry, plans, audiences, hidden))
    or exists (select from search_entry e where e.partnership_id = here and e.kind not in ('item', 'update') and e.words @@ asked
      and may_find(e, plans, audiences, hidden))
    or exists (select from search_entry e where e.partnership_id = here and e.kind = 'item' and e.words @@ asked
      and may_find(e, plans, audiences, hidden))
    or exists (select from search_entry e where e.partnership_id = here and e.kind = 'update' and e.words @@ asked
      and may_find(e, plans, audiences, hidden)));
end $$;

-- Words that look like one that was typed, the most alike first: only such as find something this viewer may see.
create function similar_words(p_word text) returns table (word text)
stable security definer set search_path = public, pg_temp set jit = off language plpgsql as $$
declare
  written text := lower(unaccent(p_word));
begin
  return query
  select a.spelt from (select s.word, s.spelt from search_word s
      where s.partnership_id = current_partnership() and s.word % written and s.word <> written
        and abs(length(s.word) - length(written)) <= 2 order by similarity(s.word, written) desc, s.word limit 8) a
  where is_found(a.word) limit 4;
end $$;
