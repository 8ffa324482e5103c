import { useSyncExternalStore } from 'react';

/** Where the styles put columns side by side. */
const WIDE = '(min-width: 60rem)';

/** Whether there is room for columns: what stands in either place is drawn once, with one set of ids. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
