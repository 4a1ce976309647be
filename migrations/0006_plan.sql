-- The plan: levels named by the plan itself, and items at any depth. A printed reference is never a key.
create table rag_definition (
  partnership_id bigint not null references partnership,
  code text not null check (code in ('complete', 'on_track', 'at_risk', 'off_track', 'not_started', 'discontinued')),
  position integer not null,
  letter text not null,
  label_en text not null,
  label_cy text not null,
  meaning_en text not null,
  meaning_cy text not null,
  version integer not null default 1,
  primary key (partnership_id, code)
);

create table plan (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  title text not null,
  title_cy text,
  summary text not null default '',
  summary_cy text,
  from_on date,
  to_on date,
  status text not null default 'draft' check (status in ('draft', 'consultation', 'adopted', 'superseded')),
  owning_organisation_id bigint,
  group_id bigint,
  parent_item_id bigint,
  language text not null default 'en' check (language in ('en', 'cy')),
  cycle_days integer not null default 61 check (cycle_days between 7 and 400),
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, owning_organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id)
);

create table plan_level (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  depth integer not null,
  kind text not null check (kind in ('theme', 'outcome', 'action', 'milestone')),
  name_en text not null,
  name_cy text,
  version integer not null default 1,
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  unique (partnership_id, plan_id, depth),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id)
);

-- path orders a whole plan as printed: 8 hex digits of position for each ancestor, then its own. Kept by repath_item.
create table item (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  parent_id bigint,
  level_id bigint not null,
  kind text not null check (kind in ('theme', 'outcome', 'action', 'milestone')),
  position bigint not null,
  path text collate "C" not null default '',
  reference text not null default '',
  title text not null,
  title_cy text,
  detail text not null default '',
  detail_cy text,
  contribution text not null default '',
  target text not null default '',
  timescale_as_written text not null default '',
  starts_on date,
  start_precision text check (start_precision in ('day', 'month', 'quarter', 'term', 'year')),
  due_on date,
  due_precision text check (due_precision in ('day', 'month', 'quarter', 'term', 'year')),
  is_ongoing boolean not null default false,
  recurrence text,
  state text not null default 'not_started' check (state in ('proposed', 'not_started', 'in_progress', 'complete',
    'complete_work_ongoing', 'continuing', 'postponed', 'discontinued', 'superseded', 'merged', 'subsumed')),
  state_reason text not null default '',
  closed_on date,
  rag text check (rag in ('complete', 'on_track', 'at_risk', 'off_track', 'not_started', 'discontinued')),
  rag_reason text not null default '',
  rag_direction text check (rag_direction in ('better', 'same', 'worse')),
  rag_set_on date,
  last_update_on date,
  visibility text not null default 'partner' check (visibility in ('coordinator', 'partner', 'board', 'public')),
  other jsonb not null default '[]',
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  changed_at timestamptz not null default current_moment(),
  removed_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (partnership_id, level_id) references plan_level (partnership_id, id),
  foreign key (partnership_id, parent_id) references item (partnership_id, id)
);
alter table plan add foreign key (partnership_id, parent_item_id) references item (partnership_id, id);
create index item_in_order on item (partnership_id, plan_id, path, id) where removed_at is null;
create index item_by_parent on item (partnership_id, parent_id, position);
create index item_by_due on item (partnership_id, plan_id, kind, due_on, id) where removed_at is null;
create index item_by_update on item (partnership_id, plan_id, kind, last_update_on, id) where removed_at is null;
create index item_by_state on item (partnership_id, plan_id, kind, state, path) where removed_at is null;
create index item_by_rag on item (partnership_id, plan_id, kind, rag, path) where removed_at is null;
create index item_by_kind on item (partnership_id, plan_id, kind, path, id) where removed_at is null;
create index item_hidden on item (partnership_id, id) where visibility = 'coordinator';

create table item_deadline (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  position integer not null,
  as_written text not null,
  due_on date,
  due_precision text check (due_precision in ('day', 'month', 'quarter', 'term', 'year')),
  is_met boolean not null default false,
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id)
);
-- Who answers for an item: a person, a post title, an organisation or department, a group, or nobody yet.
create table item_lead (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  position integer not null,
  role text not null default 'lead' check (role in ('lead', 'support', 'involved')),
  person_id bigint,
  organisation_id bigint,
  department_id bigint,
  group_id bigint,
  post_title text not null default '',
  is_to_be_agreed boolean not null default false,
  as_written text not null default '',
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id),
  foreign key (partnership_id, person_id) references person (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, department_id) references department (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id)
);
create index item_lead_by_person on item_lead (partnership_id, person_id, item_id) where person_id is not null;
create index item_lead_by_organisation on item_lead (partnership_id, organisation_id, plan_id, role, item_id) where organisation_id is not null;
create index item_lead_by_group on item_lead (partnership_id, group_id) where group_id is not null;
create index item_lead_by_department on item_lead (partnership_id, department_id) where department_id is not null;

create table item_money (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  position integer not null,
  as_written text not null default '',
  amount numeric(14, 2),
  source text not null default '',
  kind text not null default 'cash' check (kind in ('cash', 'in_kind')),
  status text check (status in ('none', 'existing_budget', 'to_be_determined', 'estimated', 'secured', 'not_applicable')),
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id)
);
-- A cell of a month grid: what is planned or was done in a month.
create table item_month_entry (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  month_on date not null check (extract(day from month_on) = 1),
  kind text not null default 'note' check (kind in ('meeting', 'event', 'milestone', 'note')),
  on_date date,
  as_written text not null,
  is_done boolean not null default false,
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id)
);
-- How items replaced, absorbed or came out of one another.
create table item_link (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  to_item_id bigint not null,
  kind text not null check (kind in ('split_from', 'merged_into', 'superseded_by', 'subsumed_in')),
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id),
  foreign key (partnership_id, to_item_id) references item (partnership_id, id)
);
create index item_link_back on item_link (partnership_id, to_item_id);

create table item_update (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint not null,
  reported_on date not null,
  label text not null default '',
  meeting_id bigint,
  is_nil boolean not null default false,
  state text,
  rag text check (rag in ('complete', 'on_track', 'at_risk', 'off_track', 'not_started', 'discontinued')),
  person_id bigint,
  organisation_id bigint,
  language text not null default 'en' check (language in ('en', 'cy')),
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references item (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meeting (partnership_id, id),
  foreign key (partnership_id, person_id) references person (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id)
);
create index item_update_latest on item_update (partnership_id, item_id, reported_on desc, id desc);
create index item_update_by_meeting on item_update (partnership_id, meeting_id) where meeting_id is not null;
create index item_update_by_person on item_update (partnership_id, person_id) where person_id is not null;
create index item_update_by_organisation on item_update (partnership_id, organisation_id) where organisation_id is not null;
-- The words of an update, one row for each audience, so that the database itself keeps partners' words from others.
create table item_update_text (
  partnership_id bigint not null,
  plan_id bigint not null,
  item_id bigint not null,
  update_id bigint not null,
  audience text not null check (audience in ('partner', 'board', 'public')),
  text text not null,
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, update_id, audience),
  foreign key (partnership_id, update_id) references item_update (partnership_id, id)
);

do $$ declare t text; begin
  foreach t in array array['item_deadline', 'item_lead', 'item_money', 'item_month_entry', 'item_link'] loop
    execute format('create index %I on %I (partnership_id, item_id)', t || '_by_item', t);
    execute format('create index %I on %I (partnership_id, plan_id)', t || '_by_plan', t);
  end loop;
  foreach t in array array['plan_level', 'item_update', 'item_update_text'] loop
    execute format('create index %I on %I (partnership_id, plan_id)', t || '_by_plan', t);
  end loop;
end $$;

-- Items only co-ordinators may see. Owned by the owner, so that the policies below can name them without showing them.
create function hidden_items() returns bigint[] stable security definer set search_path = public language sql as $$
  select case when may_manage() then '{}'::bigint[]
    else coalesce(array_agg(id), '{}') end from item where partnership_id = current_partnership() and visibility = 'coordinator' and not may_manage() $$;
-- Observers see what a board or the public may see; the other roles see what partners see.
create function audiences_seen() returns text[] stable parallel safe language sql as $$
  select case current_member_role()
    when 'viewer' then '{board,public}'::text[]
    when '' then '{public}'::text[]
    when 'lead' then '{partner,board,public}'::text[]
    when 'member' then '{partner,board,public}'::text[]
    else '{coordinator,partner,board,public}'::text[] end $$;

alter table rag_definition enable row level security;
create policy of_partnership on rag_definition for select using (partnership_id = current_partnership());
create policy written on rag_definition for all using (partnership_id = current_partnership() and may_manage())
  with check (partnership_id = current_partnership() and may_manage());

alter table plan enable row level security;
create policy seen on plan for select using (partnership_id = current_partnership()
  and (status <> 'draft' or current_member_role() in ('administrator', 'coordinator', 'lead', 'system')));
create policy written on plan for all using (partnership_id = current_partnership() and may_manage())
  with check (partnership_id = current_partnership() and may_manage());

alter table plan_level enable row level security;
create policy seen on plan_level for select
  using (partnership_id = current_partnership() and plan_id in (select p.id from plan p));
create policy written on plan_level for all using (partnership_id = current_partnership() and may_manage())
  with check (partnership_id = current_partnership() and may_manage());

alter table item enable row level security;
create policy seen on item for select using (partnership_id = current_partnership()
  and plan_id in (select p.id from plan p) and (visibility <> 'coordinator' or may_manage()));
create policy added on item for insert with check (partnership_id = current_partnership() and may_manage());
create policy changed on item for update using (partnership_id = current_partnership() and may_write())
  with check (partnership_id = current_partnership() and may_write());

do $$ declare t text; begin
  foreach t in array array['item_deadline', 'item_lead', 'item_money', 'item_month_entry', 'item_link', 'item_update'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy seen on %I for select using (partnership_id = current_partnership()
      and plan_id in (select p.id from plan p) and item_id <> all ((select hidden_items())::bigint[]))', t);
    execute format('create policy written on %I for all using (partnership_id = current_partnership() and may_write()
      and item_id <> all ((select hidden_items())::bigint[]))
      with check (partnership_id = current_partnership() and may_write() and item_id <> all ((select hidden_items())::bigint[]))', t);
  end loop;
end $$;
alter table item_update_text enable row level security;
create policy seen on item_update_text for select using (partnership_id = current_partnership()
  and plan_id in (select p.id from plan p) and item_id <> all ((select hidden_items())::bigint[])
  and audience = any ((select audiences_seen())::text[]));
create policy written on item_update_text for all using (partnership_id = current_partnership() and may_write()
  and item_id <> all ((select hidden_items())::bigint[]))
  with check (partnership_id = current_partnership() and may_write() and item_id <> all ((select hidden_items())::bigint[]));

-- Sets the path of an item and of everything under it after its parent or position changed.
create function repath_item(p_item bigint) returns void language sql as $$
  with recursive tree as (
    select i.id, coalesce((select p.path from item p where p.partnership_id = i.partnership_id and p.id = i.parent_id), '')
      || lpad(to_hex(i.position), 8, '0') as path
    from item i where i.partnership_id = current_partnership() and i.id = p_item
    union all
    select c.id, tree.path || lpad(to_hex(c.position), 8, '0')
    from tree join item c on c.partnership_id = current_partnership() and c.parent_id = tree.id
  )
  update item set path = tree.path from tree
  where item.partnership_id = current_partnership() and item.id = tree.id and item.path <> tree.path $$;
