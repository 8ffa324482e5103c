import type { Outcome } from '#/api/outcome';
import { randomKey } from '#/api/random-key';

/** The key of one request, kept on the device until the server has answered it. */
export interface IdempotencyKey {
  readonly stored: string;
  readonly value: string;
}

const SERVER_ERROR = 500;

/** The key under which this is being sent: the same one until an answer settles it, also after a reload. */
export function keyOf(dossierId: string, what: 'submit' | 'supplement', version: number): IdempotencyKey {
  return keyUnder(`motcua.draft.${dossierId}.${what}.${version}`);
}

/** The same for whatever a name stands for. */
export function keyUnder(stored: string): IdempotencyKey {
  const value = localStorage.getItem(stored) ?? randomKey();
  localStorage.setItem(stored, value);
  return { stored, value };
}

/** Forgets the key once the server has decided; an answer that never came, or that failed there, leaves it. */
export function settleKey<T>(key: IdempotencyKey, outcome: Outcome<T>): Outcome<T> {
  const undecided = !outcome.ok && (outcome.problem.status === 0 || outcome.problem.status >= SERVER_ERROR);
  if (!undecided) localStorage.removeItem(key.stored);
  return outcome;
}
