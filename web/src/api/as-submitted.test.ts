import { expect, test } from 'vitest';
import { asSubmitted } from '#/api/as-submitted';
import type { Dossier, Procedure } from '#/api/types';

const PAPER = {
  code: 'CU',
  name: 'Giấy cũ',
  nameEn: 'Old',
  required: true,
  originals: 1,
  copies: 0,
  accept: [],
  maxFiles: 1,
};
const now = { code: '1', requiredDocuments: [{ ...PAPER, code: 'MOI' }] } as unknown as Procedure;
const then: Dossier['procedure'] = { code: '1', name: 'Cấp bản sao', formId: 'f', formVersion: 1 };

test('a submitted dossier keeps the papers of its edition', () => {
  const shown = asSubmitted({ procedure: { ...then, requiredDocuments: [PAPER] } }, now);
  expect(shown.requiredDocuments.map(({ code }) => code)).toEqual(['CU']);
});

test('a draft goes by the edition in force', () => {
  expect(asSubmitted({ procedure: then }, now)).toBe(now);
});
