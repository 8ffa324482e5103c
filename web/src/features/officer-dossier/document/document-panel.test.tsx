import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { officerDossier } from '#/testing/officer-case';
import type { ResultDocument } from '#/api/types';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { DocumentPanel } from '#/features/officer-dossier/document/document-panel';

const BACK = 'trả lại văn bản trước';
const ISSUE = 'văn thư sẽ tiếp tục phát hành';

function said(state: ResultDocument['state']): string {
  const document = { state, kind: 'DECISION', notation: 'QĐ-UBND', file: { sha256: 'ab', fileName: 'kết quả.pdf' } };
  const data = { dossier: officerDossier(), result: { actions: [], document } } as unknown as CaseData;
  const form = { act: undefined, about: '', open: () => undefined, close: () => undefined };
  const page = render(<DocumentPanel data={data} form={form} onDone={() => undefined} onRefused={() => undefined} />);
  return page.container.textContent ?? '';
}

describe('the document of a result', () => {
  it.each(['SUBMITTED', 'SIGNED'] as const)('can be had back while it is %s, and the page says from whom', state => {
    expect(said(state)).toContain(BACK);
    expect(said(state)).not.toContain(ISSUE);
  });

  it('that has its number goes on with the clerk: nobody is told to ask for it back', () => {
    expect(said('NUMBERED')).toContain(ISSUE);
    expect(said('NUMBERED')).not.toContain(BACK);
  });

  it.each(['DRAFTED', 'ISSUED'] as const)('that is %s keeps nobody waiting', state => {
    expect(said(state)).not.toMatch(/chưa yêu cầu bổ sung/);
  });
});
