import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#/i18n/format';
import { violations } from '#/testing/accessibility';
import type { Dossier } from '#/api/types';
import { ApologyNotice } from '#/features/dossier/track/apology-notice';

const FIRST = '2026-11-24T10:00:00Z';
const GIVEN = '2026-11-27T10:00:00Z';
const MOVED = '2026-12-08T10:00:00Z';

function apologised(promisedAt: string, status = 'IN_PROGRESS'): Dossier {
  const reason = 'Cơ quan lưu trữ chưa gửi lại sổ gốc';
  const apology = { reason, promisedAt: FIRST, newPromisedAt: GIVEN, signedAt: FIRST };
  return { promisedAt, apology, status, expected: { kind: 'WAIT' } } as never;
}

const toExpect = () => screen.getByText(/./, { selector: 'strong' }).textContent;

describe('an apology', () => {
  it.each([
    ['ACCEPTED', true],
    ['IN_PROGRESS', true],
    ['SUPPLEMENT_REQUESTED', true],
    ['PAYMENT_REQUESTED', true],
    ['RESOLVED', false],
    ['RESULT_RETURNED', false],
    ['STOPPED', false],
  ])('says that the result cannot be there yet only while it is not: %s, %s', (status, said) => {
    const { container } = render(<ApologyNotice dossier={apologised(FIRST, status)} />);
    expect(container.textContent?.includes('Kết quả chưa thể có')).toBe(said);
  });

  it('gives the date to expect', async () => {
    const { container } = render(<ApologyNotice dossier={apologised(FIRST)} />);
    expect(toExpect()).toContain(formatInstant(GIVEN));
    expect(await violations(container)).toEqual([]);
  });

  it('says what to expect once the promise has moved past its date', async () => {
    const { container } = render(<ApologyNotice dossier={apologised(MOVED)} />);
    expect(toExpect()).toContain(formatInstant(MOVED));
    expect(screen.getByText(text => text.includes(formatInstant(GIVEN)))).not.toBeNull();
    expect(await violations(container)).toEqual([]);
  });
});
