import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Outcome } from '#/api/outcome';
import { useResource } from '#/api/resource';

/** How many of something wait for who `key` names; asked again on each page, and when `onChanged` tells of a change. */
export function useCount(
  key: string | undefined,
  count: () => Promise<Outcome<number>>,
  onChanged: (listener: () => void) => () => void,
): number {
  const [path] = useLocation();
  const counted = useResource(key, count);
  const { reload } = counted;
  const asked = useRef({ key, path });
  useEffect(() => {
    const before = asked.current;
    asked.current = { key, path };
    // What waits for somebody else is counted without asking for it.
    if (before.key === key && before.path !== path) void reload();
  }, [key, path]);
  useEffect(() => onChanged(() => void reload()), [reload]);
  return counted.state === 'ready' ? counted.data : 0;
}
