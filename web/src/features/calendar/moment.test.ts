import { describe, expect, it } from 'vitest';
import { instantOf, isEmpty, NO_MOMENT } from '#/features/calendar/moment';

describe('a day and a time of day', () => {
  it('are a moment of Vietnam, however the time is written', () => {
    expect(instantOf({ day: '2026-11-24', time: '08:30' })).toBe('2026-11-24T01:30:00.000Z');
    expect(instantOf({ day: '2026-11-24', time: ' 8h30 ' })).toBe('2026-11-24T01:30:00.000Z');
  });

  it('are none where one is missing or no such day or time exists', () => {
    expect(instantOf({ day: '2026-11-24', time: '' })).toBeUndefined();
    expect(instantOf({ day: '2026--24', time: '08:30' })).toBeUndefined();
    expect(instantOf({ day: '2026-11-24', time: '25:00' })).toBeUndefined();
    expect(isEmpty(NO_MOMENT)).toBe(true);
    expect(isEmpty({ day: '', time: '8:00' })).toBe(false);
  });
});
