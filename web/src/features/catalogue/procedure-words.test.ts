import { expect, it } from 'vitest';
import { installMessages, rememberLanguage } from '#/i18n/translate';
import type { Procedure } from '#/api/types';
import { everyEnglishText } from '#/testing/every-text';
import { feeItemText } from '#/features/catalogue/procedure-words';

const once: Procedure['fee']['items'][number] = {
  code: 'PHI_TD',
  name: 'Phí thẩm định',
  kind: 'PHI',
  amount: 1_200_000,
  unit: 'CASE',
  tiersOfPages: [],
};
const each = { ...once, per: { of: '/diemBan', name: 'điểm bán', nameEn: 'point of sale' } };

it('says what a fee is for each of', () => {
  expect(feeItemText(once)).toBe('Phí thẩm định: 1.200.000 ₫ mỗi hồ sơ');
  expect(feeItemText(each)).toBe('Phí thẩm định: 1.200.000 ₫ mỗi điểm bán');
});

it('says it in English too', () => {
  installMessages(everyEnglishText());
  rememberLanguage('en');
  expect(feeItemText(each)).toBe('Phí thẩm định: 1,200,000 ₫ per point of sale');
});
