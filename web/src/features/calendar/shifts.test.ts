import { describe, expect, it } from 'vitest';
import { readShifts, shiftsText } from '#/features/calendar/shifts';

describe('the shifts of a weekday', () => {
  it('are read as they are written', () => {
    const shifts = readShifts('7:00-11:30, 13:30 – 17:00', 1);
    expect(shifts).toEqual([
      { weekday: 1, from: '07:00', to: '11:30' },
      { weekday: 1, from: '13:30', to: '17:00' },
    ]);
    expect(shiftsText(shifts ?? [], 1)).toBe('07:00-11:30, 13:30-17:00');
  });

  it('are none on a day of rest, and not understood where they are not times', () => {
    expect(readShifts(' ', 6)).toEqual([]);
    expect(readShifts('sáng', 6)).toBeUndefined();
  });
});
