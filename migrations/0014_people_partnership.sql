-- Versions for what stands below a person, an organisation, a partnership or a group, so that nobody overwrites a colleague.
alter table post add column version integer not null default 1;
alter table department add column version integer not null default 1;
alter table principle add column version integer not null default 1;
alter table group_member add column version integer not null default 1;

alter table post add constraint post_ends_after_it_begins check (to_on >= from_on);
alter table group_member add constraint group_member_ends_after_it_begins check (to_on >= from_on);
alter table "group" add constraint group_ends_after_it_begins check (to_on >= from_on);
alter table "group" add constraint group_is_not_under_itself check (parent_id <> id);

create index membership_by_person on membership (partnership_id, person_id) where person_id is not null;
create index principle_in_order on principle (partnership_id, position, id);
create policy removed on stored_file for delete using (partnership_id = current_partnership() and may_manage());

-- Who has an account in the partnership and how it is secured. Accounts are out of the program's reach; administrators see
-- this much of those that belong to their partnership.
create function accounts_of_partnership() returns table (
  user_id text, name text, email text, is_email_verified boolean, has_second_factor boolean)
stable security definer set search_path = public language sql as $$
  select u.id, u.name, u.email, u.email_verified,
    coalesce(u.two_factor_enabled, false) or exists (select from accounts.passkey k where k.user_id = u.id)
  from membership m join accounts."user" u on u.id = m.user_id
  where m.partnership_id = current_partnership() and current_member_role() in ('administrator', 'system') $$;

-- Signs a member of the partnership out everywhere, in the transaction that ends their access.
create function end_sessions_of_member(p_user text) returns void security definer set search_path = public language sql as $$
  delete from accounts.session s
  where s.user_id = p_user and current_member_role() in ('administrator', 'system')
    and exists (select from membership m where m.partnership_id = current_partnership() and m.user_id = p_user) $$;
