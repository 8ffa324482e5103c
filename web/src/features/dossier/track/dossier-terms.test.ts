import { expect, it } from 'vitest';
import { addressOf, exportAddress, NO_TERMS, queryOf, termsOf } from '#/features/dossier/track/dossier-terms';

it('reads from the address what it wrote into it', () => {
  const terms = { ...NO_TERMS, q: 'giấy phép', status: 'DRAFT', due: 'LATE', waiting: '1', from: '2026-11-01' };
  const address = addressOf(terms);
  expect(termsOf(address.slice(address.indexOf('?')))).toEqual(terms);
});

it('asks for nothing that is not set, or not whole', () => {
  expect(addressOf(NO_TERMS)).toBe('/ho-so');
  expect(queryOf(NO_TERMS)).toEqual({});
  const half = { ...NO_TERMS, from: '2026-1', to: '2026-02-30' };
  expect(addressOf(half)).toBe('/ho-so');
  expect(queryOf(half)).toEqual({});
});

it('exports what is listed, in the language of the page', () => {
  const address = exportAddress({ ...NO_TERMS, status: 'DRAFT', waiting: '1', to: '2026-11-30' });
  expect(address).toBe('/api/v1/dossiers/export.csv?status=DRAFT&waiting=true&filedTo=2026-11-30&language=vi');
});
