const MAX_DAYS = 365;

/** Whether a number of days was typed that an applicant may be given. */
export function isDays(days: string): boolean {
  return /^[0-9]+$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= MAX_DAYS;
}
