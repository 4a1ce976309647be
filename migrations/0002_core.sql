-- Who is asking, and what every module stands on: partnerships, memberships, the audit trail, files, mail, rate limits.
-- The role concord_app (created by core/db/migrate.ts) is neither owner of these tables nor free of their policies.

create function current_partnership() returns bigint stable parallel safe language sql
  as $$ select nullif(current_setting('concord.partnership_id', true), '')::bigint $$;
create function current_member_role() returns text stable parallel safe language sql
  as $$ select coalesce(current_setting('concord.role', true), '') $$;
create function current_person() returns bigint stable parallel safe language sql
  as $$ select nullif(current_setting('concord.person_id', true), '')::bigint $$;
create function current_account() returns text stable parallel safe language sql
  as $$ select coalesce(current_setting('concord.user_id', true), '') $$;
create function current_moment() returns timestamptz stable parallel safe language sql
  as $$ select coalesce(nullif(current_setting('concord.now', true), '')::timestamptz, transaction_timestamp()) $$;
-- Roles that may run a partnership, and roles that may change anything at all. A second lock behind the verbs' own permissions.
create function may_manage() returns boolean stable parallel safe language sql
  as $$ select current_member_role() in ('administrator', 'coordinator', 'system') $$;
create function may_write() returns boolean stable parallel safe language sql
  as $$ select current_member_role() in ('administrator', 'coordinator', 'lead', 'system') $$;

create table partnership (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name_en text not null,
  name_cy text,
  area_en text not null default '',
  area_cy text,
  vision_en text not null default '',
  vision_cy text,
  logo_file_id bigint,
  version integer not null default 1,
  created_at timestamptz not null default current_moment()
);
alter table partnership enable row level security;
create policy seen_by_members on partnership for select using (id = current_partnership());
create policy made_by_system on partnership for insert with check (id = current_partnership() and current_member_role() = 'system');
create policy changed_by_managers on partnership for update using (id = current_partnership())
  with check (id = current_partnership() and may_manage());

create table membership (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  user_id text not null references accounts."user" (id) on delete cascade,
  person_id bigint,
  role text not null check (role in ('administrator', 'coordinator', 'lead', 'member', 'viewer')),
  version integer not null default 1,
  joined_at timestamptz not null default current_moment(),
  left_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, user_id)
);
create index membership_by_user on membership (user_id);
alter table membership enable row level security;
create policy own_or_partnership on membership for select
  using (partnership_id = current_partnership() or user_id = current_account());
create policy kept_by_administrators on membership for all
  using (partnership_id = current_partnership() and current_member_role() in ('administrator', 'system'))
  with check (partnership_id = current_partnership() and current_member_role() in ('administrator', 'system'));

create table stored_file (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  bytes bytea not null,
  created_at timestamptz not null default current_moment(),
  primary key (partnership_id, id)
);
alter table stored_file enable row level security;
create policy of_partnership on stored_file for select using (partnership_id = current_partnership());
create policy written on stored_file for insert with check (partnership_id = current_partnership() and may_write());
alter table partnership add foreign key (id, logo_file_id) references stored_file (partnership_id, id);

-- Rows are added by record() in the transaction of the change they describe, and never changed or removed.
create table audit_event (
  partnership_id bigint not null references partnership,
  id bigint generated always as identity,
  at timestamptz not null default current_moment(),
  event text not null,
  subject_kind text not null,
  subject_id bigint not null,
  subject_label text not null default '',
  plan_id bigint,
  item_id bigint,
  person_id bigint,
  actor_name text not null,
  reason text,
  authority_meeting_id bigint,
  authority_note text,
  before jsonb,
  after jsonb,
  is_for_managers boolean not null default false,
  request_id text not null default '',
  primary key (partnership_id, id)
);
create index audit_event_by_subject on audit_event (partnership_id, subject_kind, subject_id, id desc);
create index audit_event_by_item on audit_event (partnership_id, item_id, id desc) where item_id is not null;
create index audit_event_by_plan on audit_event (partnership_id, plan_id, at desc) where plan_id is not null;
alter table audit_event enable row level security;
create policy seen on audit_event for select
  using (partnership_id = current_partnership() and (not is_for_managers or may_manage()));
create policy added on audit_event for insert with check (partnership_id = current_partnership());

-- Messages waiting to go, and the log of those gone. Bodies are emptied once sent, except in a demonstration.
create table mail_message (
  id bigint generated always as identity primary key,
  partnership_id bigint references partnership,
  recipient text not null,
  subject text not null,
  body text not null,
  language text not null default 'en',
  created_at timestamptz not null default transaction_timestamp(),
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  attempts integer not null default 0
);
create index mail_message_waiting on mail_message (id) where sent_at is null;
alter table mail_message enable row level security;
create policy posted on mail_message for insert with check (partnership_id is null or partnership_id = current_partnership());
create policy handled_by_system on mail_message for all using (current_member_role() = 'system');

create unlogged table rate_count (
  key text not null,
  window_at timestamptz not null,
  n integer not null default 1,
  primary key (key, window_at)
);
alter table rate_count enable row level security;
create policy counted on rate_count for all using (true);

create table instance_setting (
  key text primary key,
  value jsonb not null
);
alter table instance_setting enable row level security;
create policy read_by_all on instance_setting for select using (true);
create policy kept_by_system on instance_setting for all using (current_member_role() = 'system');
