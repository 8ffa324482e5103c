import { language } from '#/i18n/translate';
import { forgetSession, isExpired, remembered, rememberSession } from '#/api/session';
import type { Session } from '#/api/types';

export const API = '/api/v1';
const UNAUTHORIZED = 401;
const LOCK = 'motcua.refresh';

/** The headers of every request: the server asks for the first on each write that a cookie authenticates. */
export function clientHeaders(): Readonly<Record<string, string>> {
  return { 'X-Motcua-Client': 'web', 'Accept-Language': language() };
}

/** A fetch that renews the session before it ends, and once more when the server says it has ended. */
export async function sessionFetch(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(clientHeaders())) request.headers.set(name, value);
  await freshSession();
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== UNAUTHORIZED || remembered() === undefined || isAuth(request)) return response;
  return (await renew(remembered()?.expiresAt)) ? fetch(again) : response;
}

/** Renews the session when it is about to end; before uploads too, which do not go through fetch. */
export async function freshSession(): Promise<void> {
  const session = remembered();
  if (session !== undefined && isExpired(session)) await renew(session.expiresAt);
}

function isAuth(request: Request): boolean {
  return new URL(request.url).pathname.startsWith(`${API}/auth/`);
}

/** Renews unless another tab already did since `endsAt` was read: only one may use a refresh token. */
async function renew(endsAt: number | undefined): Promise<boolean> {
  return inTurn(async () => {
    if (remembered()?.expiresAt !== endsAt) return remembered() !== undefined;
    const headers = { ...clientHeaders(), 'Content-Type': 'application/json' };
    const response = await fetch(`${API}/auth/refresh`, { method: 'POST', headers, body: '{}' });
    if (response.ok) rememberSession((await response.json()) as Session);
    else if (response.status < 500 && response.status !== 429) forgetSession();
    return response.ok;
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time: among all tabs where the browser can, else within this one. */
async function inTurn(work: () => Promise<boolean>): Promise<boolean> {
  if ('locks' in navigator) return await navigator.locks.request(LOCK, work);
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
