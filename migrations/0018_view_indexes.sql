-- What the views of a plan need to be quick in a plan of any size.

-- Items of a plan that hold every one of some words, by the index of the search. Policies let no index serve a text search,
-- so this looks as the owner; it answers with ids alone, and what they name is read through the policies.
create function items_saying(p_plan bigint, p_words text[], p_most integer) returns setof bigint
stable security definer set search_path = public language plpgsql as $$
declare
  asked tsquery := search_query(p_words, '{}');
begin
  return query select e.record_id from search_entry e
    where e.partnership_id = current_partnership() and e.kind = 'item' and e.plan_id = p_plan and e.words @@ asked
    limit p_most;
end $$;

-- References in the order people read them: 1.2 before 1.10.
create collation reference_order (provider = icu, locale = 'en-u-kn-true');
create index item_by_reference on item (partnership_id, plan_id, kind, reference collate reference_order, id)
  where removed_at is null;
create index item_lead_by_leader on item_lead (partnership_id, person_id, plan_id, role, item_id) where person_id is not null;
