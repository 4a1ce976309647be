import { Forbidden, Invalid } from "./errors.ts";

/** One line of a state table: the deed, the states it starts from, the one it ends in, and whether it must be explained. */
export type Move<State extends string, Deed extends string> = {
  deed: Deed;
  from: readonly State[];
  to: State;
  needsReason: boolean;
};

/** A state table with its two questions. Buttons, checks and the diagram in a README come from the same rows. */
export type StateTable<State extends string, Deed extends string> = {
  moves: readonly Move<State, Deed>[];
  movesFrom: (state: State) => readonly Move<State, Deed>[];
  step: (state: State, deed: Deed, reason: string, reasonMissing: string) => State;
};

/** Makes a state table. `step` throws Forbidden for a deed the state does not allow, Invalid where a reason is missing. */
export function defineStates<State extends string, Deed extends string>(
  moves: readonly Move<State, Deed>[],
): StateTable<State, Deed> {
  const movesFrom = (state: State) => moves.filter((move) => move.from.includes(state));
  return {
    moves,
    movesFrom,
    step(state, deed, reason, reasonMissing) {
      const move = movesFrom(state).find((candidate) => candidate.deed === deed);
      if (!move) throw new Forbidden(`${deed} is not possible from ${state}`);
      if (move.needsReason && !reason.trim()) throw new Invalid({ reason: reasonMissing });
      return move.to;
    },
  };
}
