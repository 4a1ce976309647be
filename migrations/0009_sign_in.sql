-- Counting of tries happens beside the request's own transaction, so that a refused try stays counted when the request
-- is undone; better-auth's connections, which no request holds while it waits for another, do it.
grant usage on schema public to concord_accounts;
grant select, insert, update, delete on rate_count to concord_accounts;
