-- The plan as it stood: before a row of a plan changes or goes, the old row is kept with the time it was true.
-- A reader at time t takes current rows with changed_at <= t and kept rows with from_at <= t < to_at.
create table plan_row_version (
  partnership_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  item_id bigint,
  entity text not null,
  row_id bigint not null,
  audience text,
  from_at timestamptz not null,
  to_at timestamptz not null,
  data jsonb not null,
  primary key (partnership_id, id)
);
create index plan_row_version_by_plan on plan_row_version (partnership_id, plan_id, entity, to_at);
create index plan_row_version_by_item on plan_row_version (partnership_id, item_id, to_at) where item_id is not null;
alter table plan_row_version enable row level security;
create policy seen on plan_row_version for select using (partnership_id = current_partnership()
  and plan_id in (select p.id from plan p)
  and (item_id is null or item_id <> all ((select hidden_items())::bigint[]))
  and (audience is null or audience = any ((select audiences_seen())::text[])));

create function keep_row_version() returns trigger security definer set search_path = public language plpgsql as $$
declare
  old_row jsonb := to_jsonb(old);
  ends_at timestamptz := greatest(current_moment(), old.changed_at);
begin
  if ends_at > old.changed_at then
    insert into plan_row_version (partnership_id, plan_id, item_id, entity, row_id, audience, from_at, to_at, data)
    values (old.partnership_id,
      case when tg_table_name = 'plan' then (old_row ->> 'id')::bigint else (old_row ->> 'plan_id')::bigint end,
      case when tg_table_name = 'item' then (old_row ->> 'id')::bigint else (old_row ->> 'item_id')::bigint end,
      tg_table_name,
      coalesce(old_row ->> 'id', old_row ->> 'update_id')::bigint,
      case when tg_table_name = 'item' then case when old_row ->> 'visibility' = 'coordinator' then 'coordinator' end else old_row ->> 'audience' end,
      old.changed_at, ends_at, old_row);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.changed_at := ends_at;
  return new;
end $$;

do $$ declare t text; begin
  foreach t in array array['plan', 'plan_level', 'item', 'item_update'] loop
    execute format('create trigger keep_version before update on %I for each row
      when (old.version is distinct from new.version) execute function keep_row_version()', t);
    execute format('create trigger keep_version_gone before delete on %I for each row execute function keep_row_version()', t);
  end loop;
  foreach t in array array['item_deadline', 'item_lead', 'item_money', 'item_month_entry', 'item_link', 'item_update_text'] loop
    execute format('create trigger keep_version before update or delete on %I for each row execute function keep_row_version()', t);
  end loop;
end $$;
