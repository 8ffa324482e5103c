import { useState } from 'react';
import type { Changes } from '#/features/calendar/changes';

/** How often a form's own change was made: as its key it leaves an empty form behind, and what other forms hold stays. */
export function useEmptied(changes: Changes): readonly [number, Changes] {
  const [times, setTimes] = useState(0);
  const made = async () => {
    await changes.made();
    setTimes(before => before + 1);
  };
  return [times, { ...changes, made }];
}
