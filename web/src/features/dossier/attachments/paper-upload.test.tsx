import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { success } from '#/api/outcome';
import type { RequiredDocument } from '#/api/types';
import { PaperUpload } from '#/features/dossier/attachments/paper-upload';

const attached = vi.hoisted(() => vi.fn());
vi.mock('#/features/dossier/attachments/send-paper', () => ({
  sendPaper: attached,
  REFUSED: new Set([413, 415, 422]),
}));

const paper = {
  ...{ code: 'KQ1', name: 'Bằng', nameEn: 'Degree', required: true, originals: 0, copies: 0, maxFiles: 2 },
  accept: ['application/pdf'],
} as RequiredDocument;
const problem = (type: string, status: number) => ({ ok: false, problem: { type, status, title: 'Không nhận được' } });

beforeEach(() => {
  attached.mockReset();
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => undefined;
});

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

it('says what to do about a picture that cannot be read', async () => {
  await give('giay-to.HEIC', '');
  await screen.findByText(/trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất/);
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

const PHOTOS = ['mot.jpg', 'hai.jpg'].map(name => new File([name], name, { type: 'image/jpeg' }));

async function choosePhotos(): Promise<void> {
  attached.mockResolvedValue(success({ id: 'p1', requiredDocumentCode: 'KQ1' }));
  render(
    <PaperUpload
      dossierId="d1"
      document={{ ...paper, accept: ['application/pdf', 'image/jpeg'] }}
      attachments={[]}
      offers={[] as never}
      onChanged={async () => undefined}
    />,
  );
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, PHOTOS);
}

const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sentNames = () => attached.mock.calls.map(([sent]) => (sent as { files: File[] }).files.map(({ name }) => name));

it('several photographs are looked at, put in order and sent as one', async () => {
  await choosePhotos();
  expect((await screen.findAllByRole('img')).map(each => each.getAttribute('alt'))).toEqual(['Trang 1', 'Trang 2']);
  expect(attached).not.toHaveBeenCalled();
  await press(/^Đưa lên trước Trang 2/);
  await press(/^Gửi thành một tệp PDF, 2 trang/);
  await vi.waitFor(() => expect(sentNames()).toEqual([['hai.jpg', 'mot.jpg']]));
});

it('or each as a file of its own, one after the other', async () => {
  await choosePhotos();
  await press(/^Gửi riêng từng ảnh/);
  await vi.waitFor(() => expect(sentNames()).toEqual([['mot.jpg'], ['hai.jpg']]));
});

it('a page that is not wanted is taken out', async () => {
  await choosePhotos();
  await press(/^Xóa Trang 1/);
  await press(/^Gửi ảnh này/);
  await vi.waitFor(() => expect(sentNames()).toEqual([['hai.jpg']]));
});
