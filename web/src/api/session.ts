import { useSyncExternalStore } from 'react';
import type { Caller, Session } from '#/api/types';

/**
 * Who is signed in, as this browser remembers it. The tokens are in cookies that scripts cannot read; this is what the
 * server told when it set them, so that no request has to fail to find out that nobody is signed in.
 */
export interface Remembered {
  readonly caller: Caller;
  /** Milliseconds since 1970 at which the access cookie ends. */
  readonly expiresAt: number;
}

/** Where the drafts that were opened last lie on the device: whole dossiers, which stay no longer than the session. */
export const OPENED_DRAFTS = 'motcua.draft.opened';

const STORED = 'motcua.session';
const EARLY_MILLISECONDS = 20_000;
const listeners = new Set<() => void>();
let read: { readonly text: string | null; readonly session: Remembered | undefined } = {
  text: null,
  session: undefined,
};

export function rememberSession(session: Session): void {
  const expiresAt = Date.now() + session.expiresInSeconds * 1000;
  write(JSON.stringify({ caller: session.caller, expiresAt } satisfies Remembered));
}

/** After signing out, and when the server has ended the session, be it from another device. */
export function forgetSession(): void {
  localStorage.removeItem(OPENED_DRAFTS);
  write(null);
}

export function remembered(): Remembered | undefined {
  const text = localStorage.getItem(STORED);
  if (text !== read.text) read = { text, session: text === null ? undefined : (JSON.parse(text) as Remembered) };
  return read.session;
}

/** Whether the access cookie has ended or is about to. */
export function isExpired(session: Remembered, now = Date.now()): boolean {
  return now > session.expiresAt - EARLY_MILLISECONDS;
}

/** The person signed in, drawn anew when that changes, in this tab or in another one. */
export function useCaller(): Caller | undefined {
  return useSyncExternalStore(subscribe, remembered)?.caller;
}

function write(text: string | null): void {
  if (text === null) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, text);
  listeners.forEach(listener => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
