-- An item may be subsumed in another plan as a whole, not only in one of its items.
alter table item_link alter column to_item_id drop not null;
alter table item_link add column to_plan_id bigint;
alter table item_link add foreign key (partnership_id, to_plan_id) references plan (partnership_id, id);
alter table item_link add check (num_nonnulls(to_item_id, to_plan_id) = 1);
create index item_link_to_plan on item_link (partnership_id, to_plan_id) where to_plan_id is not null;
