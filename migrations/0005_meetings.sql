-- Series with a pattern, single meetings, and the secret addresses of calendar feeds.
create table meeting_series (
  partnership_id bigint not null,
  id bigint generated always as identity,
  group_id bigint not null,
  title_en text not null,
  title_cy text,
  frequency text not null check (frequency in ('weekly', 'monthly')),
  every integer not null default 1 check (every between 1 and 24),
  weekday integer not null check (weekday between 1 and 7),
  nth integer check (nth in (1, 2, 3, 4, -1)),
  starts_on date not null,
  until_on date,
  start_time time not null,
  end_time time not null,
  venue text not null default '',
  online_link text not null default '',
  is_public boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id)
);
create index meeting_series_by_group on meeting_series (partnership_id, group_id);

create table meeting (
  partnership_id bigint not null,
  id bigint generated always as identity,
  group_id bigint not null,
  series_id bigint,
  title_en text not null,
  title_cy text,
  held_on date not null,
  start_time time not null,
  end_time time not null,
  venue text not null default '',
  online_link text not null default '',
  is_public boolean not null default false,
  status text not null default 'planned' check (status in ('planned', 'called', 'held', 'cancelled', 'inquorate')),
  cancel_reason text not null default '',
  calendar_uid text not null default gen_random_uuid()::text,
  calendar_sequence integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default current_moment(),
  changed_at timestamptz not null default current_moment(),
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id),
  foreign key (partnership_id, series_id) references meeting_series (partnership_id, id)
);
create index meeting_by_date on meeting (partnership_id, held_on, start_time);
create index meeting_by_group on meeting (partnership_id, group_id, held_on);
create index meeting_by_series on meeting (partnership_id, series_id);
create unique index meeting_calendar_uid on meeting (calendar_uid);

-- One address for one person and one group (or all of theirs); only a hash of it is kept, and it can be withdrawn.
create table calendar_feed (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  user_id text not null,
  group_id bigint,
  token_hash text not null unique,
  language text not null default 'en' check (language in ('en', 'cy')),
  created_at timestamptz not null default current_moment(),
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references "group" (partnership_id, id)
);
create index calendar_feed_by_group on calendar_feed (partnership_id, group_id);

do $$ declare t text; begin
  foreach t in array array['meeting_series', 'meeting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy of_partnership on %I for select
      using (partnership_id = current_partnership() and (is_public or current_member_role() not in ('''', ''visitor'')))', t);
    execute format('create policy written on %I for all
      using (partnership_id = current_partnership() and may_manage())
      with check (partnership_id = current_partnership() and may_manage())', t);
  end loop;
end $$;
alter table calendar_feed enable row level security;
create policy own on calendar_feed for all
  using (partnership_id = current_partnership() and user_id = current_account())
  with check (partnership_id = current_partnership() and user_id = current_account());

-- A calendar program brings only the secret of its address. This says whose it is and lets the rest of the transaction
-- see what that person sees now: a person who has left sees nothing.
create function enter_by_feed(p_token_hash text, p_now timestamptz, out slug text, out group_id bigint, out language text)
security definer set search_path = public language plpgsql as $$
declare
  member record;
begin
  select f.partnership_id, p.slug, f.group_id, f.language, m.user_id, m.person_id, m.role into member
  from calendar_feed f join partnership p on p.id = f.partnership_id join membership m on m.partnership_id = f.partnership_id and m.user_id = f.user_id and m.left_at is null
  where f.token_hash = p_token_hash and f.withdrawn_at is null;
  if member.user_id is null then return; end if;
  perform act_as(member.partnership_id, member.user_id, member.person_id, member.role, p_now);
  slug := member.slug; group_id := member.group_id; language := member.language;
end $$;
