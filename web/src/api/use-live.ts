import { useEffect, useRef } from 'react';
import { listen, type Hear } from '#/api/live';

/** Hears of changes while the component is there; what hears may be another function at each drawing. */
export function useLive(path: Parameters<typeof listen>[0], hear: Hear): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => listen(path, change => latest.current(change)), [path]);
}
