import { useRef, useState } from 'react';
import { remembered } from '#/api/session';

export interface Kept<T> {
  readonly value: T;
  readonly change: (change: Partial<T>) => void;
  /** Takes it out of the tab: it was sent. */
  readonly forget: () => void;
}

const PREFIX = 'motcua.typed.';

/**
 * What somebody types, kept in the tab and no longer than the tab, so that it is there again after somebody else's
 * change, another dossier, a reload or a new sign-in. Another person who signs in here does not see it.
 */
export function useKept<T extends object>(name: string, first: T): Kept<T> {
  const [key] = useState(() => `${PREFIX}${remembered()?.caller.id ?? ''}.${name}`);
  const [value, setValue] = useState<T>(() => ({ ...first, ...read(key) }));
  const latest = useRef(value);
  return {
    value,
    change: change => {
      latest.current = { ...latest.current, ...change };
      setValue(latest.current);
      write(key, latest.current);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}

function read(key: string): object {
  const text = sessionStorage.getItem(key);
  return text === null ? {} : (JSON.parse(text) as object);
}

function write(key: string, value: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage takes only the second copy away.
  }
}
