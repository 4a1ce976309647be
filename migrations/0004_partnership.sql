-- Principles, the glossary, and the groups in their governance tree.
create table principle (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  position integer not null,
  text_en text not null,
  text_cy text,
  primary key (partnership_id, id)
);
create table glossary_term (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  acronym text not null,
  meaning_en text not null,
  meaning_cy text,
  note_en text not null default '',
  note_cy text,
  version integer not null default 1,
  primary key (partnership_id, id)
);
create unique index glossary_term_once on glossary_term (partnership_id, lower(acronym));

create table "group" (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  parent_id bigint,
  name_en text not null,
  name_cy text,
  short_name text not null default '',
  kind text not null check (kind in ('board', 'thematic', 'subgroup', 'steering', 'task_and_finish', 'working', 'scrutiny', 'forum')),
  purpose_en text not null default '',
  purpose_cy text,
  terms_of_reference text not null default '',
  from_on date,
  to_on date,
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, parent_id) references "group" (partnership_id, id)
);
create index group_by_parent on "group" (partnership_id, parent_id);

-- A person who sits on a group for an organisation, with dates. Chair and secretary are capacities.
create table group_member (
  partnership_id bigint not null,
  id bigint generated always as identity,
  group_id bigint not null,
  person_id bigint not null,
  organisation_id bigint,
  capacity text not null default 'member' check (capacity in ('chair', 'vice_chair', 'secretary', 'member', 'observer')),
  from_on date,
  to_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id),
  foreign key (partnership_id, person_id) references person (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id)
);
create index group_member_by_group on group_member (partnership_id, group_id);
create index group_member_by_person on group_member (partnership_id, person_id);
create index group_member_by_organisation on group_member (partnership_id, organisation_id);

do $$ declare t text; begin
  foreach t in array array['principle', 'glossary_term', 'group', 'group_member'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy of_partnership on %I for select using (partnership_id = current_partnership())', t);
    execute format('create policy written on %I for all
      using (partnership_id = current_partnership() and may_manage())
      with check (partnership_id = current_partnership() and may_manage())', t);
  end loop;
end $$;
