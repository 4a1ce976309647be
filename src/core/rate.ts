import { createHash } from "node:crypto";
import type pg from "pg";
import { TooMany } from "./errors.ts";

/** How many tries are allowed within how many seconds. */
export type Rate = { tries: number; seconds: number };

const keyOf = (key: string): string => createHash("sha256").update(key).digest("base64url");

const COUNT = `
  with moment as (select extract(epoch from clock_timestamp())::float8 as at),
  spot as (select to_timestamp(floor(at / $2) * $2) as window_at, at - floor(at / $2) * $2 as elapsed from moment),
  counted as (
    insert into rate_count (key, window_at) select $1, window_at from spot
    on conflict (key, window_at) do update set n = least(rate_count.n + 1, $3 + 1) returning n, window_at)
  select counted.n::int as now, coalesce(before.n, 0)::int as before, spot.elapsed
  from counted cross join spot
  left join rate_count before on before.key = $1 and before.window_at = counted.window_at - make_interval(secs => $2)`;

/**
 * Counts a try and throws TooMany with the seconds to wait when there were more than `tries` in the last `seconds`: a
 * sliding window made of the present one and the fitting share of the one before. The count is kept at once, whatever
 * becomes of the request, and is shared by all processes. The key is hashed; give it a pseudonym where it names someone.
 */
export async function limit(pool: pg.Pool, key: string, { tries, seconds }: Rate): Promise<void> {
  const { rows } = await pool.query<{ now: number; before: number; elapsed: number }>(COUNT, [
    keyOf(key),
    seconds,
    tries,
  ]);
  const { now = 0, before = 0, elapsed = 0 } = rows[0] ?? {};
  const share = 1 - elapsed / seconds;
  if (now + Math.ceil(before * share) <= tries) return;
  throw new TooMany(
    Math.max(1, Math.ceil(now > tries ? seconds - elapsed + (seconds * 2) / (tries + 1) : seconds * share)),
  );
}

/** Forgets the tries under a key, because the last one was right. */
export async function forgetTries(pool: pg.Pool, key: string): Promise<void> {
  await pool.query("delete from rate_count where key = $1", [keyOf(key)]);
}
