import { t } from '#/i18n/translate';
import type { Problem } from '#/api/types';

/** What came of a request: the answer, or the problem that the server named. */
export type Outcome<T> = Success<T> | Failure;

export interface Success<T> {
  readonly ok: true;
  readonly data: T;
}

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** The type of the problem that no server sent, because none was reached. */
export const UNREACHABLE = 'unreachable';

export function success<T>(data: T): Success<T> {
  return { ok: true, data };
}

/** The last part of a problem's type, which is what pages decide by: `stale-version`, `not-registered`. */
export function problemKind(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1);
}

export function unreachable(): Failure {
  return {
    ok: false,
    problem: { type: UNREACHABLE, status: 0, title: t('unavailable.title'), detail: t('unavailable.text') },
  };
}

/** The problem in an answer's body, or one made of its status where the body is none. */
export function failureOf(body: unknown, status: number): Failure {
  if (isProblem(body)) return { ok: false, problem: body };
  return { ok: false, problem: { type: 'unknown', status, title: t('crash.title'), detail: t('unavailable.text') } };
}

/** Waits for a request of the client and sorts its answer. */
export async function outcome<T>(
  request: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<Outcome<T>> {
  try {
    const { data, error, response } = await request;
    return response.ok ? success(data as T) : failureOf(error, response.status);
  } catch {
    return unreachable();
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}
