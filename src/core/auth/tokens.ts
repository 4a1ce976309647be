import { AsyncLocalStorage } from "node:async_hooks";

type Made = { email: string; token: string };

const waiting = new AsyncLocalStorage<{ made: Made | null }>();

/**
 * Runs a call of better-auth that makes a token to be sent out, and answers with the token instead: the letter is
 * written by us, in the request's own transaction. Null when better-auth made none.
 */
export async function tokenMadeBy(call: () => Promise<unknown>): Promise<Made | null> {
  const place: { made: Made | null } = { made: null };
  await waiting.run(place, call);
  return place.made;
}

/** What better-auth calls where it would send mail. */
export async function handOver(email: string, token: string): Promise<void> {
  const place = waiting.getStore();
  if (place) place.made = { email, token };
}
