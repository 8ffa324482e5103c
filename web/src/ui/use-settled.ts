import { useEffect, useState } from 'react';

const QUIET_MILLISECONDS = 300;

/** What is typed once the typing rests. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
