import type { WeekdayShift } from '#/api/types';

/** The shifts of one weekday as people write them: `07:00-11:30, 13:30-17:00`. */
export function shiftsText(shifts: readonly WeekdayShift[], weekday: number): string {
  return shifts
    .filter(shift => shift.weekday === weekday)
    .map(shift => `${shift.from}-${shift.to}`)
    .join(', ');
}

/** Reads what was written back; nothing where it is not understood. */
export function readShifts(text: string, weekday: number): readonly WeekdayShift[] | undefined {
  const parts = text.split(',').filter(part => part.trim() !== '');
  const shifts = parts.flatMap(part => {
    const times = /^\s*(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*$/.exec(part);
    return times === null ? [] : [{ weekday, from: padded(times[1]), to: padded(times[2]) }];
  });
  return shifts.length === parts.length ? shifts : undefined;
}

function padded(time = ''): string {
  return time.padStart(5, '0');
}
