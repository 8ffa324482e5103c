import { render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Due, PayBy } from '#/features/queue/due';

const said = (at: string | undefined) => render(<Due at={at} isNear={false} />).container.textContent;

describe('how long a dossier has', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T03:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['2026-11-23T02:59:40Z', 'Quá hạn 1 phút 09:59 ngày 23/11/2026'],
    ['2026-11-23T01:30:00Z', 'Quá hạn 1 giờ 08:30 ngày 23/11/2026'],
    ['2026-11-22T04:00:00Z', 'Quá hạn 23 giờ 11:00 ngày 22/11/2026'],
    ['2026-11-20T03:00:00Z', 'Quá hạn 3 ngày 10:00 ngày 20/11/2026'],
    ['2026-11-23T03:40:00Z', 'Trước 10:40 hôm nay '],
    ['2026-11-23T09:59:00Z', 'Trước 16:59 hôm nay '],
    ['2026-11-24T02:00:00Z', 'Trước 09:00 ngày mai '],
    ['2026-11-24T04:00:00Z', 'Trước 11:00 ngày mai '],
    ['2026-11-25T02:00:00Z', 'Còn 2 ngày 09:00 ngày 25/11/2026'],
    ['2026-11-27T09:00:00Z', 'Còn 4 ngày 16:00 ngày 27/11/2026'],
  ])('until %s is told as %s', (at, text) => {
    expect(said(at)).toBe(text);
  });

  it('is told of a payment by its last day, and once that has passed', () => {
    const paid = (at: string) => render(<PayBy at={at} />).container.textContent;
    expect(paid('2026-11-24T10:00:00Z')).toBe('Hạn nộp phí, lệ phí 17:00 ngày 24/11/2026');
    expect(paid('2026-11-20T10:00:00Z')).toBe('Đã quá hạn nộp phí, lệ phí 17:00 ngày 20/11/2026');
  });

  it('stands out while it is late, and a little while the server says that it soon is', () => {
    const tone = (at: string, isNear: boolean) =>
      render(<Due at={at} isNear={isNear} />).container.querySelector('.tag')?.className;
    expect(tone('2026-11-23T02:00:00Z', true)).toContain('danger');
    expect(tone('2026-11-23T09:00:00Z', true)).toContain('warning');
    expect(tone('2026-11-23T09:00:00Z', false)).toContain('neutral');
    expect(tone('2026-11-26T09:00:00Z', true)).toContain('warning');
  });

  it('is not told where there is no date', () => {
    expect(said(undefined)).toBe('Chưa có hạn');
  });
});
