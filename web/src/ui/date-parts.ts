export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What three boxes show for `yyyy-MM-dd`, also when parts of it are still missing. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
}

/** `yyyy-MM-dd` when all three parts are there, else what was typed, in the same order; nothing typed is ''. */
export function joinDate({ day, month, year }: DateParts): string {
  if (day === '' && month === '' && year === '') return '';
  const whole = /^[0-9]{4}$/.test(year) && /^[0-9]{1,2}$/.test(month) && /^[0-9]{1,2}$/.test(day);
  return whole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}
