import { describe, expect, it } from 'vitest';
import { faultsOf, NOTHING_SEEN, phoneChangeBody, type PapersSeen } from '#/features/phone-change/papers-seen';

const SEEN: PapersSeen = {
  code: '123 456',
  cause: 'LOST',
  paper: 'IDENTITY_CARD',
  fullName: ' Lê Thị Hồng Nhung ',
  dateOfBirth: '1990-03-15',
  representativeName: '',
  representativeNumber: '',
  reason: 'Mất máy',
};

describe('what an officer at the counter has seen', () => {
  it('names everything that is missing', () => {
    expect(faultsOf(NOTHING_SEEN).map(fault => fault.id)).toEqual([
      '/code',
      '/cause',
      '/paper',
      '/fullName',
      '/reason',
    ]);
    expect(faultsOf(SEEN)).toEqual([]);
    const taken = { ...SEEN, cause: 'TAKEN' } as const;
    expect(faultsOf({ ...taken, dateOfBirth: '' }).map(fault => fault.id)).toEqual(['/dateOfBirth']);
    expect(faultsOf({ ...SEEN, paper: 'BUSINESS_REGISTRATION' }).map(fault => fault.id)).toEqual([
      '/representative/fullName',
      '/representative/personalNumber',
    ]);
    expect(faultsOf({ ...taken, paper: 'BUSINESS_REGISTRATION' }).map(fault => fault.id)).toEqual([
      '/representative/fullName',
      '/representative/personalNumber',
    ]);
  });

  it('sends a date of birth only where a declaration is corrected', () => {
    expect(phoneChangeBody('c', SEEN)).toEqual({
      challengeId: 'c',
      code: '123456',
      cause: 'LOST',
      paper: 'IDENTITY_CARD',
      fullName: 'Lê Thị Hồng Nhung',
      reason: 'Mất máy',
    });
    expect(phoneChangeBody('c', { ...SEEN, cause: 'TAKEN' }).dateOfBirth).toBe('1990-03-15');
    expect(
      phoneChangeBody('c', {
        ...SEEN,
        paper: 'BUSINESS_REGISTRATION',
        representativeName: ' Phạm Quốc Tuấn ',
        representativeNumber: '038190000001',
      }),
    ).toMatchObject({ representative: { fullName: 'Phạm Quốc Tuấn', personalNumber: '038190000001' } });
  });
});
