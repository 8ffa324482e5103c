import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import { FilingLine } from '#/features/registry/filing-line';
import { IncomingRequests } from '#/features/registry/incoming-requests';
import { OutgoingChanges } from '#/features/registry/outgoing-changes';
import { RecallsWaiting } from '#/features/registry/recalls-waiting';

const ID = '01a1f2c4-0000-7000-8000-000000000077';
const OTHER = '01a1f2c4-0000-7000-8000-000000000088';
const AT = '2026-03-04T02:00:00Z';
const ITEM = {
  id: ID,
  agencyId: OTHER,
  state: 'SENT',
  since: AT,
  type: 'LETTER',
  notation: 'UBND-VH',
  symbol: '12/UBND-VH',
  subject: 'Về việc trả lời',
  urgency: 'NORMAL',
} as const;
const OUTGOING: OutgoingDocument = {
  document: ITEM,
  version: 5,
  details: {
    unitId: OTHER,
    unitName: 'Phòng Văn hóa',
    drafterName: 'Trần Văn An',
    receivers: [
      { code: 'H56.14', name: 'Sở Tư pháp' },
      { code: 'H56.15', name: 'Sở Nội vụ' },
    ],
    language: 'Tiếng Việt',
    copies: 1,
    alsoOnPaper: false,
    description: 'Ghi chú cũ',
  },
  attachments: [],
  answeredBy: [],
  deliveries: [],
  history: [],
  acts: [],
};
const INCOMING = { document: { id: ID }, version: 3 } as unknown as IncomingDocument;
const ASKED = { id: ID, receiverCode: 'H56.14', kind: 'RECALL', reason: 'Gửi nhầm', askedAt: AT };
const REFUSED = { ...ASKED, id: OTHER, answer: { reply: 'REFUSED', words: 'Đã trình lãnh đạo', at: AT } };

let items: readonly unknown[];
let changes: Record<string, unknown>;
let filing: Record<string, unknown>;
let sent: { url: string; body: unknown; version: string | null }[];

function read(url: string): unknown {
  if (url.includes('/recall-requests')) {
    const line = { documentId: ID, senderName: 'UBND tỉnh', symbol: '7/UBND', issuedOn: '2026-03-03' };
    return { items: [{ ...line, subject: 'Về việc', reason: 'Gửi nhầm', askedAt: AT }] };
  }
  if (url.includes('/filing')) return filing;
  if (url.includes('/changes')) return changes;
  if (url.includes('/requests')) return { items, acts: url.includes('/incoming') ? ['ANSWER'] : ['RECALL'] };
  return { items: [{ ...ITEM, id: OTHER, state: 'ISSUED', symbol: '13/UBND-VH' }, ITEM] };
}

async function serve(request: Request): Promise<Response> {
  if (request.method === 'GET') return Response.json(read(request.url));
  const body = request.method === 'DELETE' ? undefined : ((await request.json()) as unknown);
  sent.push({ url: request.url, body, version: request.headers.get('If-Match') });
  return Response.json(changes);
}

const dialog = async () => within(await screen.findByRole('dialog'));
const fill = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const confirm = async (name: string) => userEvent.click((await dialog()).getByRole('button', { name }));

beforeEach(() => {
  addMessages(vietnamese);
  items = [];
  changes = { replaces: [], updateFiles: [], acts: ['UPDATE', 'REPLACE'] };
  sent = [];
  vi.stubGlobal('fetch', serve);
});

describe('a document that was sent', () => {
  const show = () => render(<OutgoingChanges read={OUTGOING} onChanged={() => undefined} />);

  it('is asked back from one receiver with a reason', async () => {
    show();
    await press('Thu hồi văn bản');
    await userEvent.click((await dialog()).getByLabelText('Sở Nội vụ (H56.15)'));
    await confirm('Thu hồi văn bản');
    expect((await dialog()).getAllByText(/Nhập lý do/).length).toBeGreaterThan(0);
    fill('/reason', 'Gửi nhầm');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await confirm('Thu hồi văn bản');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ reason: 'Gửi nhầm', receiverCodes: ['H56.14'] }));
  });

  it('shows what each receiver answered', async () => {
    items = [REFUSED, ASKED];
    const { container } = show();
    await screen.findByText('Từ chối');
    screen.getByText(/Đã trình lãnh đạo/);
    screen.getByText('Chờ trả lời');
    expect(screen.getAllByText(/Sở Tư pháp/).length).toBe(2);
    expect(await violations(container)).toEqual([]);
  });

  it('is replaced by one that was not sent', async () => {
    show();
    await press('Thay thế bằng văn bản khác');
    const select = await (await dialog()).findByLabelText(/Văn bản thay thế/);
    expect(within(select).queryByText(/12\/UBND-VH/)).toBeNull();
    await userEvent.selectOptions(select, OTHER);
    fill('/reason', 'Sai nội dung');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await confirm('Thay thế bằng văn bản khác');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ replacementId: OTHER, reason: 'Sai nội dung' }));
  });

  it('names what stands in its place and what it stands for', async () => {
    const other = { id: OTHER, symbol: '13/UBND-VH', subject: 'Mới', state: 'SENT', reason: 'Sai nội dung' };
    changes = { replaces: [{ ...other, symbol: '11/UBND-VH' }], replacedBy: other, updateFiles: [], acts: [] };
    show();
    await screen.findByText(/11\/UBND-VH/);
    screen.getByText(/Đã được thay thế/);
    expect(screen.queryByRole('button', { name: 'Cập nhật văn bản' })).toBeNull();
  });

  it('is updated with the note that it had as a beginning', async () => {
    show();
    await press('Cập nhật văn bản');
    expect((await dialog()).getByDisplayValue('Ghi chú cũ')).toBeTruthy();
    fill('/reason', 'Thiếu phụ lục');
    fill('/description', 'Bổ sung phụ lục 1');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await confirm('Cập nhật văn bản');
    await vi.waitFor(() =>
      expect(sent[0]).toMatchObject({
        version: '"5"',
        body: { reason: 'Thiếu phụ lục', description: 'Bổ sung phụ lục 1' },
      }),
    );
  });

  it('lets go of a file that waits', async () => {
    changes = { ...changes, updateFiles: [{ id: OTHER, name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 10 }] };
    const { container } = show();
    await press(/Bỏ tệp/);
    await vi.waitFor(() => expect(sent[0]?.url).toContain(`/update-files/${OTHER}`));
    expect(await violations(container)).toEqual([]);
  });
});

describe('the file of a document', () => {
  it('is given by its year, its sign and the number there', async () => {
    filing = { editable: true };
    const { container } = render(<FilingLine side="outgoing" documentId={ID} />);
    await screen.findByText(/chưa lập/);
    await press('Đưa vào hồ sơ');
    fill('/catalog', '26');
    fill('/ordinal', '7');
    await confirm('Đưa vào hồ sơ');
    expect((await dialog()).getAllByText('Nhập năm có bốn chữ số.').length).toBeGreaterThan(0);
    fill('/catalog', '2026');
    fill('/notation', '01/TP');
    expect(await violations(container)).toEqual([]);
    await confirm('Đưa vào hồ sơ');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ catalog: 2026, notation: '01/TP', ordinal: 7 }));
  });

  it('is shown as its sender has it', async () => {
    const code = { organId: 'H56', catalog: 2026, notation: '01/TP', ordinal: 7, text: 'H56.2026.01/TP' };
    filing = { editable: false, code };
    render(<FilingLine side="incoming" documentId={ID} />);
    await screen.findByText(/H56\.2026\.01\/TP, văn bản số 7/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a document that came', () => {
  it('is given back when its sender asks', async () => {
    items = [ASKED];
    const { container } = render(<IncomingRequests read={INCOMING} onChanged={() => undefined} />);
    await screen.findByText('Bên gửi đề nghị thu hồi văn bản này');
    expect(await violations(container)).toEqual([]);
    await press('Đồng ý trả lại');
    expect(sent).toEqual([]);
    await confirm('Đồng ý trả lại');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ agreed: true }));
  });

  it('is kept for a reason', async () => {
    items = [ASKED];
    render(<IncomingRequests read={INCOMING} onChanged={() => undefined} />);
    await press('Từ chối trả lại');
    fill('/text', 'Đã trình lãnh đạo');
    await confirm('Từ chối trả lại');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ agreed: false, reason: 'Đã trình lãnh đạo' }));
  });

  it('stands first in the register while its sender waits', async () => {
    const { container } = render(<RecallsWaiting agencyId={OTHER} />);
    await screen.findByText('Văn bản bên gửi đề nghị thu hồi');
    expect(await violations(container)).toEqual([]);
  });
});
