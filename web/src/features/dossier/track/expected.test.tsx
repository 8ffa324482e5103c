import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Dossier, RequiredDocument } from '#/api/types';
import { Expected } from '#/features/dossier/track/expected';

const AGENCY = { name: 'Sở Tư pháp', address: 'Số 34 Đại lộ Lê Lợi', phone: '0237 3852 000' };
const owing = (receiptedHereAlone: boolean) => ({
  ...{ settled: false, demandable: true, receiptedHereAlone, owed: 2_400_000 },
  place: { name: 'Bộ phận một cửa, Sở Tư pháp' },
});
const degree = { code: 'KQ1', name: 'Bằng tốt nghiệp', nameEn: 'Degree', originals: 1 } as RequiredDocument;
const photo = { code: 'KQ2', name: 'Ảnh', nameEn: 'Photo', originals: 0 } as RequiredDocument;

function said(kind: string, more: object = {}, documents: readonly RequiredDocument[] = []): string {
  const dossier = { id: 'd1', expected: { kind }, actions: [], supplementRequests: [], agency: AGENCY, ...more };
  const page = render(<Expected dossier={dossier as unknown as Dossier} documents={documents} />);
  return page.container.textContent ?? '';
}

it('leads who waits to the inbox, where every change is told', () => {
  expect(said('WAIT')).toMatch(/^Bạn không phải làm gì lúc này.*Hộp thư/);
});

it('names what is to be paid, and where, instead of saying that nothing is to be done', () => {
  const words = said('WAIT', { fee: owing(true) });
  expect(words).toMatch(/2\.400\.000.đồng.*Nộp tại Bộ phận một cửa, Sở Tư pháp/);
  expect(words).not.toContain('không phải làm gì');
});

it.each(['ACCEPTED', 'IN_PROGRESS', 'RESOLVED'])('names what is to be paid while the dossier is %s', status => {
  expect(said('WAIT', { status, fee: owing(true) })).toMatch(/^Bạn còn phải nộp 2\.400\.000.đồng/);
});

it('sends nobody to pay before the dossier is accepted, and says what will be due then', () => {
  const words = said('WAIT', { status: 'SUBMITTED', fee: owing(true) });
  expect(words).toMatch(/^Bạn không phải làm gì lúc này/);
  expect(words).toMatch(/Sau khi hồ sơ được tiếp nhận.*2\.400\.000.đồng.*chưa cần đến nộp/);
});

it('tells nobody to pay what may have been paid on paper', () => {
  expect(said('WAIT', { fee: owing(false) })).toContain('không phải làm gì');
});

it('says where to collect a result and what to bring, originals too where they were asked for and given', () => {
  const attachments = [{ requiredDocumentCode: 'KQ1' }, { requiredDocumentCode: 'KQ2' }];
  const words = said('COLLECT_RESULT', { attachments }, [degree, photo]);
  expect(words).toContain('Sở Tư pháp · Số 34 Đại lộ Lê Lợi · 0237 3852 000');
  expect(words).toContain('bản chính để đối chiếu: Bằng tốt nghiệp.');
  expect(said('COLLECT_RESULT', { attachments: [] }, [degree])).not.toContain('bản chính');
});
