import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { remembered } from '#/api/session';

export interface ListQuestion {
  /** What was typed to search for. */
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** What narrows the list, as it stands in the address. */
  readonly filter: (name: string) => string | undefined;
  readonly setFilter: (name: string, value: string | undefined) => void;
}

interface Kept {
  readonly words: string;
  readonly search: string;
}

/** Words may name people, so that they are kept in this tab's memory and never in an address. */
const kept = new Map<string, Kept>();

/** How a list is narrowed: filters in its address, words in the tab, both there again for who comes back from a line. */
export function useQuestion(list: string): ListQuestion {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const key = keyOf(list);
  const [words, setWords] = useState(() => (kept.get(key)?.search === search ? (kept.get(key)?.words ?? '') : ''));
  // Who goes on to a line is drawn once more at its address.
  if (path === list) kept.set(key, { words, search });
  return {
    words,
    setWords,
    filter: name => new URLSearchParams(search).get(name) ?? undefined,
    setFilter: (name, value) => {
      const next = new URLSearchParams(search);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      navigate(withSearch(list, next.toString()), { replace: true });
    },
  };
}

/** A list as it was narrowed when it was looked at last. */
export function listAddress(list: string): string {
  return withSearch(list, kept.get(keyOf(list))?.search ?? '');
}

function keyOf(list: string): string {
  return `${remembered()?.caller.id ?? ''} ${list}`;
}

function withSearch(list: string, search: string): string {
  return search === '' ? list : `${list}?${search}`;
}
