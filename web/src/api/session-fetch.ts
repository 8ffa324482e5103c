import { language } from '#/i18n/translate';
import { endSession, isExpired, isOver, remembered, rememberSession, signedInAgain } from '#/api/session';
import type { Session } from '#/api/types';

export const API = '/api/v1';
export const UNAUTHORIZED = 401;
const LOCK = 'motcua.refresh';

/** The headers of every request: the server asks for the first on each write that a cookie authenticates. */
export function clientHeaders(): Readonly<Record<string, string>> {
  return { 'X-Motcua-Client': 'web', 'Accept-Language': language() };
}

let asksInPlace = false;
/** Who works in this tab, also while the session is over. */
let worker: string | undefined;

/** For pages that ask for a new sign-in over what is being typed: requests then wait for it. */
export function askInPlace(): void {
  asksInPlace = true;
}

/** A fetch that renews the session before it ends, and once more when the server says it has ended. */
export async function sessionFetch(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(clientHeaders())) request.headers.set(name, value);
  const auth = isAuth(request);
  await renewEarly();
  if (!auth && !(await sameWorker())) return new Response(null, { status: UNAUTHORIZED });
  const again = request.clone();
  const response = await fetch(request);
  return response.status === UNAUTHORIZED && !auth && (await maySendAgain()) ? fetch(again) : response;
}

/** Whether what the server refused as nobody's may be sent once more: the person who sent it has a session again. */
export async function maySendAgain(): Promise<boolean> {
  const session = remembered();
  if (session === undefined) return false;
  const renewed = await renew(session.expiresAt);
  if (!renewed && !(isOver() && (await sameWorker()))) return false;
  return remembered()?.caller.id === session.caller.id;
}

/** Before uploads, which do not go through fetch; answers whether they may go on. */
export async function freshSession(): Promise<boolean> {
  await renewEarly();
  return sameWorker();
}

async function renewEarly(): Promise<void> {
  const session = remembered();
  if (session === undefined) return;
  worker = session.caller.id;
  if (isExpired(session)) await renew(session.expiresAt);
}

/** Waits, where a page asks for it in place, until somebody signs in again; what one has typed is not sent by another. */
async function sameWorker(): Promise<boolean> {
  return asksInPlace && worker !== undefined && isOver() ? signedInAgain(worker) : true;
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
    else if (response.status < 500 && response.status !== 429) endSession();
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
