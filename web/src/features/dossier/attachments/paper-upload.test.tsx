import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { RequiredDocument } from '#/api/types';
import { PaperUpload } from '#/features/dossier/attachments/paper-upload';

const attached = vi.hoisted(() => vi.fn());
vi.mock('#/features/dossier/attachments/attach-paper', () => ({ attachPaper: attached }));

const paper = {
  ...{ code: 'KQ1', name: 'Bằng', nameEn: 'Degree', required: true, originals: 0, copies: 0, maxFiles: 2 },
  accept: ['application/pdf'],
} as RequiredDocument;
const problem = (type: string, status: number) => ({ ok: false, problem: { type, status, title: 'Không nhận được' } });

async function give(name: string, type: string): Promise<void> {
  render(
    <PaperUpload
      dossierId="d1"
      document={paper}
      attachments={[]}
      offers={[] as never}
      onChanged={async () => undefined}
    />,
  );
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.setup({ applyAccept: false }).upload(input, new File(['x'], name, { type }));
}

it('asks for another file where this one can never be taken', async () => {
  await give('ghi-chu.txt', 'text/plain');
  await screen.findByRole('button', { name: /^Chọn tệp khác/ });
  expect(screen.queryByRole('button', { name: /^Thử lại/ })).toBeNull();
});

it('says that a PDF is none', async () => {
  attached.mockResolvedValue(problem('/problems/document-type-not-accepted', 415));
  await give('anh.pdf', 'application/pdf');
  await screen.findByText('Tệp “anh.pdf” không phải PDF hợp lệ');
  await screen.findByRole('button', { name: /^Chọn tệp khác/ });
});

it('tries again what only did not arrive', async () => {
  attached.mockResolvedValue(problem('unreachable', 0));
  await give('bang.pdf', 'application/pdf');
  await screen.findByRole('button', { name: /^Thử lại/ });
});
