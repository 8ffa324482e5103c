import { describe, expect, it } from 'vitest';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import type { Answers } from '#/ui/form/definition';
import type { DossierData } from '#/features/dossier/dossier-data';
import { calledFor } from '#/features/dossier/supplement/called-for';
import { opens } from '#/features/dossier/supplement/open-fields';
import { supplementErrors } from '#/features/dossier/supplement/supplement-errors';

const form = seededForm('1.005092');
const submitted = sampleAnswers('1.005092') as Answers;
const asRelative: Answers = { ...submitted, tuCach: 'THAN_NHAN' };
const supplement = { fields: [{ pointer: '/tuCach', note: 'Xem lại' }], documents: [] } as never;

/** A dossier with its identity paper, of a procedure that asks relatives for one more. */
function dossierWith(...fresh: readonly string[]): DossierData {
  const when = { properties: { tuCach: { const: 'THAN_NHAN' } }, required: ['tuCach'] };
  const attachments = [
    { requiredDocumentCode: 'GIAY_TO_TUY_THAN', submitted: true },
    ...fresh.map(requiredDocumentCode => ({ requiredDocumentCode, submitted: false })),
  ];
  const requiredDocuments = [
    { code: 'GIAY_TO_TUY_THAN', name: 'Giấy tờ tùy thân', nameEn: 'Identity paper', required: true },
    { code: 'QUAN_HE', name: 'Giấy tờ về quan hệ', nameEn: 'Proof of kinship', required: true, when },
  ];
  return { form, dossier: { answers: submitted, attachments }, procedure: { requiredDocuments } } as never;
}

describe('an answer that calls for another paper', () => {
  it('names the paper, and nothing while the answers are as they were', () => {
    expect(calledFor(dossierWith(), submitted)).toEqual([]);
    expect(calledFor(dossierWith(), asRelative).map(({ code }) => code)).toEqual(['QUAN_HE']);
  });

  it('is not sent without the paper and the answers that come up with it', () => {
    const wrong = supplementErrors(dossierWith(), supplement, asRelative).map(({ id }) => id);
    expect(wrong).toContain('paper-QUAN_HE');
    expect(wrong).toContain('/hoTenNguoiDuocCap');
    const whole = {
      ...asRelative,
      hoTenNguoiDuocCap: 'Lê Văn Mẫu',
      ngaySinhNguoiDuocCap: '1990-05-20',
      quanHeVoiNguoiDuocCap: 'Con',
    };
    expect(supplementErrors(dossierWith('QUAN_HE'), supplement, whole)).toEqual([]);
  });
});

describe('an opened answer', () => {
  it('opens what is inside it and what comes up only now, and nothing else', () => {
    const isOpen = opens({ form, submitted, supplement });
    expect(['/tuCach', '/hoTenNguoiDuocCap'].map(isOpen)).toEqual([true, true]);
    expect(['/noiSinh', '/vanBang', '/vanBang/0/loai'].map(isOpen)).toEqual([false, false, false]);
  });
});
