import { render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import type { DossierData } from '#/features/dossier/dossier-data';
import { SupplementPapers } from '#/features/dossier/supplement/supplement-papers';

const KINSHIP = {
  code: 'QUAN_HE',
  name: 'Giấy tờ về quan hệ',
  nameEn: 'Proof of kinship',
  required: true,
  maxFiles: 1,
  maxBytes: 1000,
  accept: ['application/pdf'],
};
const file = { requiredDocumentCode: 'QUAN_HE', fileName: 'khai-sinh.pdf', sizeBytes: 10, submitted: false };
const attachments = [
  { ...file, id: 'a', requiredDocumentCode: 'GIAY_TO_TUY_THAN', fileName: 'can-cuoc.pdf', submitted: true },
  { ...file, id: 'b' },
];
const data: DossierData = {
  dossier: { id: 'd', attachments },
  form: {},
  procedure: { requiredDocuments: [KINSHIP] },
} as never;
const supplement = { fields: [], documents: [] } as never;
const WARNING = /sẽ không được gửi kèm/;

function shown(needed: readonly unknown[], reload = vi.fn(() => Promise.resolve())) {
  const { container } = render(
    <SupplementPapers data={data} supplement={supplement} needed={needed as never} errors={[]} reload={reload} />,
  );
  return { container, reload };
}

describe('a paper that was attached for an answer', () => {
  const asked = vi.fn((request: Request) =>
    Promise.resolve(
      request.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({ items: [] }, { status: 200 }),
    ),
  );
  beforeEach(() => vi.stubGlobal('fetch', asked));

  it('stands at its place while the answer calls for it', () => {
    shown([KINSHIP]);
    expect(screen.getByText('khai-sinh.pdf', { selector: 'a' })).toBeTruthy();
    expect(screen.queryByText(WARNING)).toBeNull();
  });

  it('stays removable when the answer is taken back, and the page says that it is not sent', async () => {
    const { container, reload } = shown([]);
    expect(screen.getByText(WARNING)).toBeTruthy();
    expect(screen.queryByText('can-cuoc.pdf', { selector: 'a' })).toBeNull();
    expect(await violations(container)).toEqual([]);

    screen.getByRole('button', { name: /khai-sinh\.pdf/ }).click();

    await waitFor(() => expect(reload).toHaveBeenCalled());
    expect(asked.mock.calls.map(([request]) => request.method)).toContain('DELETE');
  });
});
