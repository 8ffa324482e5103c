import { describe, expect, it } from 'vitest';
import { compact, identifierOf, isPhone, kindOf } from '#/features/account/identifier';

describe('identifier', () => {
  it('of 12 digits is a person, of 10 or 10-3 an organisation, anything else nobody', () => {
    expect(kindOf('038190001234')).toBe('CITIZEN');
    expect(kindOf('0100109106')).toBe('ORGANISATION');
    expect(kindOf('0100109106-001')).toBe('ORGANISATION');
    expect(kindOf('03819000123')).toBeUndefined();
    expect(kindOf('')).toBeUndefined();
  });

  it('of a branch may be typed without its hyphen', () => {
    for (const typed of ['0100109106001', '0100109106-001', '0100 109 106 001', '0100.109.106-001'])
      expect(identifierOf(typed)).toBe('0100109106-001');
    expect(identifierOf('0100109106')).toBe('0100109106');
    expect(identifierOf('038190001234')).toBe('038190001234');
  });

  it('may be typed in groups', () => {
    expect(compact('0381 9000 1234')).toBe('038190001234');
    expect(compact('038-190-001-234')).toBe('038190001234');
    expect(compact('0912.000.101')).toBe('0912000101');
  });
});

describe('phone number', () => {
  it('is a mobile number in use, in national or international writing', () => {
    for (const phone of ['0912000101', '84912000101', '+84912000101', '0357000103']) expect(isPhone(phone)).toBe(true);
    for (const phone of ['01234567890', '0212000101', '091200010', '']) expect(isPhone(phone)).toBe(false);
  });
});
