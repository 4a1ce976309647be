-- One question opens every request: whose session is this, and what are they in this partnership?
-- It sets who is asking for the rest of the transaction, lengthens the session, and answers with what a page needs.
create function enter(
  p_token text, p_slug text, p_now timestamptz, p_idle interval, p_absolute interval,
  out user_id text, out user_name text, out user_email text, out is_email_verified boolean, out has_second_factor boolean,
  out session_id text, out session_ends_at timestamptz,
  out partnership_id bigint, out slug text, out name_en text, out name_cy text, out logo_file_id bigint,
  out role text, out person_id bigint, out preferred_language text)
security definer set search_path = public language plpgsql as $$
declare
  opened_at timestamptz;
  lengthened timestamptz;
begin
  if p_token is not null then
    select s.id, s.expires_at, s.created_at, u.id, u.name, u.email, u.email_verified, coalesce(u.two_factor_enabled, false)
    into session_id, session_ends_at, opened_at, user_id, user_name, user_email, is_email_verified, has_second_factor
    from accounts.session s join accounts."user" u on u.id = s.user_id
    where s.token = p_token and s.expires_at > p_now and s.created_at > p_now - p_absolute;
    if session_id is not null then
      lengthened := least(p_now + p_idle, opened_at + p_absolute);
      if lengthened > session_ends_at + interval '1 minute' then
        update accounts.session set expires_at = lengthened, updated_at = p_now where id = session_id;
        session_ends_at := lengthened;
      end if;
    end if;
  end if;
  if p_slug is not null and user_id is not null then
    select p.id, p.slug, p.name_en, p.name_cy, p.logo_file_id, m.role, m.person_id
    into partnership_id, slug, name_en, name_cy, logo_file_id, role, person_id
    from partnership p join membership m on m.partnership_id = p.id
    where p.slug = p_slug and m.user_id = enter.user_id and m.left_at is null;
    if person_id is not null then
      select x.preferred_language into preferred_language from person x
      where x.partnership_id = enter.partnership_id and x.id = enter.person_id;
    end if;
  end if;
  perform set_config('concord.user_id', coalesce(user_id, ''), true),
    set_config('concord.partnership_id', coalesce(partnership_id::text, ''), true),
    set_config('concord.role', coalesce(role, ''), true),
    set_config('concord.person_id', coalesce(person_id::text, ''), true),
    set_config('concord.now', p_now::text, true);
end $$;

-- Says who is asking where there is no session: jobs, the command line, the demonstration, the tests.
create function act_as(p_partnership bigint, p_user text, p_person bigint, p_role text, p_now timestamptz) returns void
language sql as $$
  select set_config('concord.partnership_id', coalesce(p_partnership::text, ''), true),
    set_config('concord.user_id', coalesce(p_user, ''), true), set_config('concord.person_id', coalesce(p_person::text, ''), true),
    set_config('concord.role', coalesce(p_role, ''), true), set_config('concord.now', coalesce(p_now::text, ''), true);
$$;

-- The partnerships a person belongs to, for the page that asks "which one?".
create function memberships_of(p_user text) returns table (slug text, name_en text, name_cy text, role text)
stable security definer set search_path = public language sql as $$
  select p.slug, p.name_en, p.name_cy, m.role from membership m join partnership p on p.id = m.partnership_id
  where m.user_id = p_user and p_user = current_account() and m.left_at is null order by p.name_en $$;

-- Jobs and the command line name a partnership by its slug before anyone is set as asking.
create function partnership_id_of(p_slug text) returns bigint stable security definer set search_path = public language sql
  as $$ select id from partnership where slug = p_slug $$;
create function partnership_ids() returns setof bigint stable security definer set search_path = public language sql
  as $$ select id from partnership order by id $$;
