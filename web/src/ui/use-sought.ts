import { useSettled } from '#/ui/use-settled';

const FEWEST_LETTERS = 2;

/** What to search by once the typing rests; undefined while too little is typed, and at once when the box is emptied. */
export function useSought(words: string): string | undefined {
  const typed = words.trim();
  const settled = useSettled(typed);
  return Math.min(settled.length, typed.length) >= FEWEST_LETTERS ? settled : undefined;
}
