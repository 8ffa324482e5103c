import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OutgoingDocument } from '#/api/types';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { OutgoingFiles } from '#/features/registry/outgoing-files';
import { UpdateDialog } from '#/features/registry/update-dialog';

const STALE = { type: 'https://motcua.vn/problems/stale-version', title: 'Đã thay đổi', status: 412 };
const FILE = { id: 'f1', name: 'phu-luc.pdf', mediaType: 'application/pdf', sizeBytes: 10 };
const nothing = () => undefined;

const documentAt = (version: number) =>
  ({
    document: { id: 'd1' },
    version,
    details: {},
    main: FILE,
    attachments: [{ ...FILE, id: 'f2', name: 'danh-sach.pdf' }],
    acts: ['EDIT'],
  }) as unknown as OutgoingDocument;

let versions: (string | null)[];

/** The document's page, which reads it anew when it has changed. */
function Page({ part }: { readonly part: 'update' | 'files' }) {
  const [read, setRead] = useState(documentAt(5));
  const reload = () => setRead(documentAt(6));
  return part === 'update' ? (
    <UpdateDialog read={read} onDone={nothing} onStale={reload} onClose={nothing} />
  ) : (
    <OutgoingFiles read={read} onChanged={reload} />
  );
}

beforeEach(() => {
  addMessages(vietnamese);
  versions = [];
  vi.stubGlobal('fetch', async ({ headers }: Request) => {
    versions.push(headers.get('If-Match'));
    return headers.get('If-Match') === '"5"' ? Response.json(STALE, { status: 412 }) : Response.json(documentAt(7));
  });
});

it('an update of a document that somebody changed is sent to what it is by then, with all that was typed', async () => {
  render(<Page part="update" />);
  fireEvent.input(document.getElementById('/reason') as HTMLElement, { target: { value: 'Bổ sung danh sách' } });
  const send = screen.getByRole('button', { name: 'Cập nhật văn bản' });
  await userEvent.click(send);
  await screen.findByText(/^Văn bản vừa được người khác thay đổi/);
  expect(screen.getByDisplayValue('Bổ sung danh sách')).toBeTruthy();
  await userEvent.click(send);
  await vi.waitFor(() => expect(versions).toEqual(['"5"', '"6"']));
});

it('a file is taken away from what the document is by then', async () => {
  render(<Page part="files" />);
  const remove = screen.getByRole('button', { name: /danh-sach/ });
  await userEvent.click(remove);
  await screen.findByText(/^Văn bản vừa được người khác thay đổi/);
  await userEvent.click(remove);
  await vi.waitFor(() => expect(versions).toEqual(['"5"', '"6"']));
});

it('a file that meets a document that somebody changed is put to what it is by then when it is sent again', async () => {
  class Sending extends EventTarget {
    readonly upload = {};
    status = 0;
    responseText = '';
    private version = '';
    onload?: () => void;
    open() {}
    setRequestHeader(name: string, value: string) {
      if (name === 'If-Match') this.version = value;
    }
    send() {
      versions.push(this.version);
      this.status = this.version === '"5"' ? 412 : 200;
      this.responseText = JSON.stringify(this.status === 412 ? STALE : documentAt(7));
      this.onload?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Sending);
  render(<Page part="files" />);
  const box = document.getElementById('attached-file') as HTMLInputElement;
  await userEvent.upload(box, new File(['%PDF-'], 'them.pdf', { type: 'application/pdf' }));
  await userEvent.click(await screen.findByRole('button', { name: /Thử lại/ }));
  await vi.waitFor(() => expect(versions).toEqual(['"5"', '"6"']));
});
