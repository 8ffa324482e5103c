/** Whether a moment lies behind. */
export function hasPassed(instant: string): boolean {
  return new Date(instant).getTime() < Date.now();
}
