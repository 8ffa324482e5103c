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
/** In the place of a session that the server has ended, until somebody signs in or out. */
const OVER = 'over';
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

/** After signing out. */
export function forgetSession(): void {
  localStorage.removeItem(OPENED_DRAFTS);
  write(null);
}

/** When the server has ended the session, be it from another device. */
export function endSession(): void {
  localStorage.removeItem(OPENED_DRAFTS);
  write(OVER);
}

export function remembered(): Remembered | undefined {
  const text = localStorage.getItem(STORED);
  if (text !== read.text) read = { text, session: sessionIn(text) };
  return read.session;
}

/** Whether the last session was ended by the server, and not by the person. */
export function isOver(): boolean {
  return localStorage.getItem(STORED) === OVER;
}

/** Whether the access cookie has ended or is about to. */
export function isExpired(session: Remembered, now = Date.now()): boolean {
  return now > session.expiresAt - EARLY_MILLISECONDS;
}

/** The person signed in, drawn anew when that changes, in this tab or in another one. */
export function useCaller(): Caller | undefined {
  return useSyncExternalStore(onSessionChange, remembered)?.caller;
}

/** The same, drawn anew when that changes. */
export function useSessionOver(): boolean {
  return useSyncExternalStore(onSessionChange, isOver);
}

/** Whether the person with this id is signed in again; waits while nobody is, for a page that asks for it in place. */
export function signedInAgain(id: string): Promise<boolean> {
  return new Promise(resolve => {
    const leave = onSessionChange(() => {
      if (isOver()) return;
      leave();
      resolve(remembered()?.caller.id === id);
    });
  });
}

function sessionIn(text: string | null): Remembered | undefined {
  return text === null || text === OVER ? undefined : (JSON.parse(text) as Remembered);
}

function write(text: string | null): void {
  if (text === null) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, text);
  listeners.forEach(listener => listener());
}

/** Calls when somebody signs in or out, or the session is renewed or over, in this tab or in another one. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
