import { describe, expect, it } from 'vitest';
import { formatAgency, formatAgencyCode } from '#/i18n/agency-code';

describe('an agency is known by one code everywhere', () => {
  it.each([
    ['000.00.14.H50', 'H50.14'],
    ['000.00.00.H56', 'H56'],
    ['005.02.31.H56', 'H56.31.02.005'],
    ['H50.14', 'H50.14'],
    ['STP', 'STP'],
  ])('%s is written %s', (code, written) => expect(formatAgencyCode(code)).toBe(written));

  it('follows its name, and stands alone where it is all that is known', () => {
    expect(formatAgency('Sở Tư pháp tỉnh Quảng Trị', '000.00.14.H50')).toBe('Sở Tư pháp tỉnh Quảng Trị (H50.14)');
    expect(formatAgency('000.00.14.H50', '000.00.14.H50')).toBe('H50.14');
    expect(formatAgency('Công ty An Bình')).toBe('Công ty An Bình');
  });
});
