import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { failureOf, success, type Outcome } from '#/api/outcome';
import { violations } from '#/testing/accessibility';
import { FilePicker } from '#/ui/file-picker';
import { QueuedFiles } from '#/features/registry/queued-files';
import { useUploadQueue } from '#/features/registry/use-upload-queue';

const RULES = { accept: ['application/pdf'], maxMegabytes: 9 };
const TOO_MANY = 9 * 1024 * 1024 + 1;

interface Sent {
  readonly name: string;
  readonly told: (sent: number) => void;
  readonly end: (outcome: Outcome<string>) => void;
}

let sent: Sent[];
let taken: string[];

function Uploads() {
  const send = (file: File, told: (sent: number) => void) =>
    new Promise<Outcome<string>>(end => sent.push({ name: file.name, told, end }));
  const queue = useUploadQueue(RULES, send, (name: string) => taken.push(name));
  return (
    <>
      <FilePicker id="scan" label="Bản quét" accept={RULES.accept} hint="Tối đa 9 MB" multiple onFiles={queue.add} />
      <QueuedFiles queue={queue} />
    </>
  );
}

const pdf = (name: string, size = 10) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const choose = (...files: File[]) =>
  userEvent.upload(document.getElementById('scan') as HTMLInputElement, files, { applyAccept: false });
const ending = async (name: string, outcome: Outcome<string>) => {
  await vi.waitFor(() => expect(sent.at(-1)?.name).toBe(name));
  sent.at(-1)?.end(outcome);
};

beforeEach(() => {
  addMessages(vietnamese);
  sent = [];
  taken = [];
});

describe('files of registers', () => {
  it('are sent one after another, those chosen meanwhile too, and none is dropped', async () => {
    const { container } = render(<Uploads />);
    await choose(pdf('1.pdf'), pdf('2.pdf'));
    await choose(pdf('3.pdf'));
    await vi.waitFor(() => expect(sent.map(({ name }) => name)).toEqual(['1.pdf']));
    sent[0]?.told(0.4);
    await screen.findByText('Đang gửi 1.pdf: 40 %');
    sent[0]?.told(1);
    await screen.findByText('Đã gửi 1.pdf, đang kiểm tra tệp');
    expect(await violations(container)).toEqual([]);
    for (const name of ['1.pdf', '2.pdf', '3.pdf']) await ending(name, success(name));
    await vi.waitFor(() => expect(taken).toEqual(['1.pdf', '2.pdf', '3.pdf']));
    expect(screen.queryByText(/pdf/)).toBeNull();
  });

  it('that are too large or of another kind are not sent at all', async () => {
    const { container } = render(<Uploads />);
    await choose(pdf('lon.pdf', TOO_MANY), new File(['x'], 'anh.gif', { type: 'image/gif' }), pdf('duoc.pdf'));
    await screen.findByText(/Tệp “lon.pdf” nặng .*, vượt quá 9 MB/);
    await screen.findByText('Tệp “anh.gif” không thuộc loại được nhận: PDF');
    expect(screen.queryByRole('button', { name: /Thử lại/ })).toBeNull();
    expect(await violations(container)).toEqual([]);
    await ending('duoc.pdf', success('duoc.pdf'));
    await vi.waitFor(() => expect(taken).toEqual(['duoc.pdf']));
  });

  it('that did not reach the server are sent again, and the next one is not kept waiting', async () => {
    render(<Uploads />);
    await choose(pdf('1.pdf'), pdf('2.pdf'));
    await ending('1.pdf', failureOf(undefined, 0));
    await ending('2.pdf', success('2.pdf'));
    await userEvent.click(await screen.findByRole('button', { name: /Thử lại/ }));
    await ending('1.pdf', success('1.pdf'));
    await vi.waitFor(() => expect(taken).toEqual(['2.pdf', '1.pdf']));
  });
});
