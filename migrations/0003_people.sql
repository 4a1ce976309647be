-- Organisations, their departments, the people, and how to reach them.
create table organisation (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  name_en text not null,
  name_cy text,
  short_name text not null,
  kind text not null check (kind in ('council', 'police', 'fire', 'health', 'school', 'college', 'university', 'housing',
    'voluntary', 'faith', 'community', 'business', 'probation', 'government', 'other')),
  address text not null default '',
  postcode text not null default '',
  website text not null default '',
  phone text not null default '',
  preferred_language text check (preferred_language in ('en', 'cy')),
  left_on date,
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  primary key (partnership_id, id)
);
create table department (
  partnership_id bigint not null,
  id bigint generated always as identity,
  organisation_id bigint not null,
  name_en text not null,
  name_cy text,
  position integer not null default 0,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id)
);
create index department_by_organisation on department (partnership_id, organisation_id, position);

create table person (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  name text not null,
  initials text not null default '',
  preferred_language text check (preferred_language in ('en', 'cy')),
  left_on date,
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  primary key (partnership_id, id)
);
alter table membership add foreign key (partnership_id, person_id) references person (partnership_id, id);

-- Kept apart from person, so that the database itself can keep it from those who only observe.
create table person_contact (
  partnership_id bigint not null,
  person_id bigint not null,
  email text not null default '',
  phone text not null default '',
  primary key (partnership_id, person_id),
  foreign key (partnership_id, person_id) references person (partnership_id, id)
);

-- A person's post in an organisation; one person may hold several at once.
create table post (
  partnership_id bigint not null,
  id bigint generated always as identity,
  person_id bigint not null,
  organisation_id bigint not null,
  department_id bigint,
  title_en text not null default '',
  title_cy text,
  from_on date,
  to_on date,
  primary key (partnership_id, id),
  foreign key (partnership_id, person_id) references person (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, department_id) references department (partnership_id, id)
);
create index post_by_person on post (partnership_id, person_id);
create index post_by_organisation on post (partnership_id, organisation_id);
create index post_by_department on post (partnership_id, department_id);

do $$ declare t text; begin
  foreach t in array array['organisation', 'department', 'person', 'post'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy of_partnership on %I for select using (partnership_id = current_partnership())', t);
    execute format('create policy written on %I for all using (partnership_id = current_partnership() and may_manage())
      with check (partnership_id = current_partnership() and may_manage())', t);
  end loop;
end $$;
alter table person_contact enable row level security;
create policy seen_by_partners on person_contact for select using (partnership_id = current_partnership()
  and (current_member_role() in ('administrator', 'coordinator', 'lead', 'member', 'system') or person_id = current_person()));
create policy written on person_contact for all
  using (partnership_id = current_partnership() and (may_manage() or person_id = current_person()))
  with check (partnership_id = current_partnership() and (may_manage() or person_id = current_person()));
create policy own_row on person for update using (partnership_id = current_partnership() and id = current_person())
  with check (partnership_id = current_partnership() and id = current_person());
