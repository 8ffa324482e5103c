import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import { IncomingDocumentPage } from '#/features/registry/incoming-document-page';
import { IncomingPage } from '#/features/registry/incoming-page';
import { OutgoingDocumentPage } from '#/features/registry/outgoing-document-page';
import { OutgoingPage } from '#/features/registry/outgoing-page';
import { PaperTasksPage } from '#/features/registry/paper-tasks-page';
import { RegisterPage } from '#/features/registry/register-page';
import { UntakenPage } from '#/features/registry/untaken-page';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const ID = '01a1f2c4-0000-7000-8000-000000000077';
const UNIT = '01a1f2c4-0000-7000-8000-000000000088';
const ME = {
  id: ID,
  fullName: 'Lê Thị Văn Thư',
  title: 'Văn thư',
  posts: [{ agencyId: AGENCY, agencyCode: 'H56.31', agencyName: 'UBND thành phố', roles: ['CLERK', 'LEADER'] }],
};
const INCOMING = {
  id: ID,
  agencyId: AGENCY,
  state: 'ARRIVED',
  statusCode: '01',
  arrivedAt: '2026-03-04T02:00:00Z',
  medium: 'ELECTRONIC',
  sender: { code: 'H56.14', name: 'Sở Tư pháp' },
  symbol: '1887/STP-HCTP',
  issuedOn: '2026-03-03',
  typeName: 'Công văn',
  subject: 'Về việc phối hợp xác minh',
  urgency: 'URGENT',
  late: false,
};
const TAKEN = { state: 'TAKEN_IN', statusCode: '03', number: 12, numberedOn: '2026-03-04' };
const OUTGOING = {
  id: ID,
  agencyId: AGENCY,
  state: 'ISSUED',
  since: '2026-03-04T02:00:00Z',
  type: 'LETTER',
  notation: 'UBND-VH',
  symbol: '12/UBND-VH',
  issuedOn: '2026-03-04',
  subject: 'Về việc trả lời',
  urgency: 'NORMAL',
  sendBy: '2026-03-05T04:30:00Z',
};

let incoming: Record<string, unknown>;
let outgoing: Record<string, unknown>;
let passed: boolean;
let sent: { url: string; body: unknown; version: string | null }[];

const incomingView = () => ({
  document: incoming,
  version: 3,
  details: { number: '1887', notation: 'STP-HCTP', signerName: 'Bùi Đình Sơn' },
  answers: [],
  provenance: {},
  changes: { updates: [], replaces: [] },
  files: [{ id: UNIT, name: 'công văn.pdf', mediaType: 'application/pdf', sizeBytes: 2048 }],
  duplicates: [{ id: UNIT, number: 7, arrivedAt: '2026-03-01T02:00:00Z' }],
  history: [{ at: '2026-03-04T02:00:00Z', state: 'ARRIVED' }],
  acts: incoming['state'] === 'ARRIVED' ? ['TAKE_IN', 'RETURN'] : ['ASSIGN', 'FINISH'],
});
const outgoingView = () => ({
  document: outgoing,
  version: 5,
  details: {
    unitId: UNIT,
    unitName: 'Phòng Văn hóa',
    drafterName: 'Trần Văn An',
    receivers: [{ code: 'H56.14', name: 'Sở Tư pháp' }],
    language: 'Tiếng Việt',
    copies: 1,
    alsoOnPaper: false,
  },
  main: { id: UNIT, name: 'công văn.pdf', mediaType: 'application/pdf', sizeBytes: 2048 },
  attachments: [],
  answeredBy: [],
  deliveries: [],
  history: [{ at: '2026-03-04T02:00:00Z', state: 'ISSUED', byName: 'Lê Thị Văn Thư' }],
  acts: outgoing['state'] === 'ISSUED' ? ['SEND'] : [],
});
const CHECKS = ['MAIN_DOCUMENT', 'ATTACHMENTS', 'SIGNED', 'METADATA', 'RECEIVERS', 'NOT_SECRET'];

function read(url: string): unknown {
  if (url.includes('/officer/me')) return ME;
  if (url.endsWith('/filing')) return { editable: false };
  if (/\/(requests|changes|recall-requests)$/.test(url)) return { items: [], acts: [], replaces: [], updateFiles: [] };
  if (url.includes('/checklist')) {
    const checks = CHECKS.map(item => ({ item, passed: passed || item !== 'RECEIVERS', reason: undefined }));
    return { passed, checks };
  }
  if (url.includes('/document-assignees')) {
    return { items: [{ unitId: UNIT, unitName: 'Phòng Văn hóa', officers: [{ id: ID, name: 'Trần Văn An' }] }] };
  }
  if (url.includes('/document-receivers')) return { items: [] };
  if (url.includes('/paper-kinds'))
    return { items: [{ code: 'FINANCE', name: 'Tài chính', nameEn: 'x', listed: true }] };
  if (url.includes('/paper-tasks')) {
    const task = { id: UNIT, documentId: ID, receiverCode: 'H56.14', receiverName: 'Sở Tư pháp', state: 'TO_PRINT' };
    const named = { documentSymbol: '12/UBND-VH', documentSubject: 'Về việc trả lời' };
    return { items: [{ ...task, ...named, openedAt: '2026-03-04T02:00:00Z' }] };
  }
  if (url.includes('/outgoing-register')) {
    const entry = { id: UNIT, symbol: '01/QĐ-UBND', issuedOn: '2026-01-02', medium: 'PAPER', typeName: 'Quyết định' };
    const rest = { subject: 'Về việc', signerName: 'Lê A', signerTitle: 'Chủ tịch', receivers: 'Như trên', copies: 1 };
    return { items: [{ ...entry, ...rest }] };
  }
  if (url.includes('/possible-answers'))
    return { items: [{ id: UNIT, symbol: '01/QĐ-UBND', issuedOn: '2026-03-05', subject: 'Về việc', toSender: true }] };
  if (url.includes(`/incoming-documents/${ID}`)) return incomingView();
  if (url.includes(`/outgoing-documents/${ID}`)) return outgoingView();
  return { items: [url.includes('/incoming-documents') || url.includes('/untaken-documents') ? incoming : outgoing] };
}

async function serve(request: Request): Promise<Response> {
  if (request.method === 'GET') return Response.json(read(request.url));
  sent.push({ url: request.url, body: await request.json(), version: request.headers.get('If-Match') });
  if (request.url.endsWith('/taking-in')) incoming = { ...incoming, ...TAKEN };
  if (request.url.endsWith('/dispatch')) {
    if (!passed) {
      const problem = { type: 'https://motcua.vn/problems/checklist-not-passed', title: 'Chưa đạt', status: 409 };
      return Response.json(problem, { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
    }
    outgoing = { ...outgoing, state: 'SENT', sentAt: '2026-03-04T03:00:00Z' };
  }
  return Response.json(request.url.includes('/outgoing') ? outgoingView() : incomingView());
}

const dialog = async () => within(await screen.findByRole('dialog'));
const choose = async (label: RegExp, value: string) =>
  userEvent.selectOptions(await (await dialog()).findByLabelText(label), value);

// Where something is wrong the summary takes the focus, which typing letter by letter would lose.
const fill = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });

beforeEach(() => {
  addMessages(vietnamese);
  incoming = INCOMING;
  outgoing = OUTGOING;
  passed = true;
  sent = [];
  vi.stubGlobal('fetch', serve);
});

describe('the registers', () => {
  it.each([
    ['Văn bản đến', IncomingPage, /phối hợp xác minh/],
    ['Chưa tiếp nhận', UntakenPage, /phối hợp xác minh/],
    ['Văn bản đi', OutgoingPage, /trả lời/],
    ['Sổ văn bản đi', RegisterPage, /01\/QĐ-UBND/],
    ['Bản giấy gửi kèm', PaperTasksPage, /Sở Tư pháp/],
  ])('show %s', async (title, Page, words) => {
    const { container } = render(<Page />);
    await screen.findAllByText(words);
    screen.getByRole('heading', { name: title });
    expect(await violations(container)).toEqual([]);
  });
});

describe('an incoming document', () => {
  it('is taken in, and bears its stamp then', async () => {
    const { container } = render(<IncomingDocumentPage documentId={ID} />);
    await screen.findByText(/Số đến 7/);
    await userEvent.click(screen.getByRole('button', { name: 'Tiếp nhận, vào sổ' }));
    await screen.findByText('Số: 12');
    expect(sent[0]).toMatchObject({ version: '"3"' });
    expect(await violations(container)).toEqual([]);
  });

  it('is returned with a reason alone', async () => {
    render(<IncomingDocumentPage documentId={ID} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Trả lại nơi gửi' }));
    await userEvent.click((await dialog()).getByRole('button', { name: 'Trả lại nơi gửi' }));
    expect((await dialog()).getAllByText(/Nhập lý do trả lại/).length).toBeGreaterThan(0);
    fill('/text', 'Gửi nhầm');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Trả lại nơi gửi' }));
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ reason: 'Gửi nhầm' }));
  });

  it('is assigned to a unit or an officer', async () => {
    incoming = { ...INCOMING, ...TAKEN };
    render(<IncomingDocumentPage documentId={ID} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Phân công xử lý' }));
    await choose(/Chủ trì/, `${UNIT} ${ID}`);
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await userEvent.click((await dialog()).getByRole('button', { name: 'Phân công xử lý' }));
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ assignees: [{ unitId: UNIT, officerId: ID }] }));
  });

  it('is finished with the document that answers it', async () => {
    incoming = { ...INCOMING, ...TAKEN };
    render(<IncomingDocumentPage documentId={ID} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc xử lý' }));
    await choose(/Văn bản trả lời/, UNIT);
    await userEvent.click((await dialog()).getByRole('button', { name: 'Kết thúc xử lý' }));
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ answerId: UNIT }));
  });
});

describe('an outgoing document', () => {
  it('shows the checklist before it is sent', async () => {
    const { container } = render(<OutgoingDocumentPage documentId={ID} />);
    expect((await screen.findAllByText('Đạt')).length).toBe(CHECKS.length);
    await userEvent.click(screen.getByRole('button', { name: 'Gửi văn bản' }));
    await userEvent.click((await dialog()).getByRole('button', { name: 'Gửi văn bản' }));
    await screen.findByText('Chưa có trạng thái từ nơi nhận');
    expect(sent[0]).toMatchObject({ version: '"5"' });
    expect(await violations(container)).toEqual([]);
  });

  it('says what holds it back', async () => {
    passed = false;
    render(<OutgoingDocumentPage documentId={ID} />);
    await screen.findByText('Chưa đạt');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi văn bản' }));
    await userEvent.click((await dialog()).getByRole('button', { name: 'Gửi văn bản' }));
    await vi.waitFor(() => expect(screen.getAllByText('Chưa đạt').length).toBe(2));
    expect(outgoing['state']).toBe('ISSUED');
  });

  it('is begun with receivers that have a code and a name', async () => {
    render(<OutgoingPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Soạn văn bản đi' }));
    await userEvent.type(await screen.findByLabelText(/Trích yếu/), 'Về việc mới');
    await userEvent.type(document.getElementById('/receivers') as HTMLElement, 'H56.14');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Tạo dự thảo' }));
    expect((await dialog()).getAllByText(/Chọn nơi nhận trong danh sách/).length).toBeGreaterThan(0);
    fill('/receivers', 'H56.14 Sở Tư pháp');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await userEvent.click((await dialog()).getByRole('button', { name: 'Tạo dự thảo' }));
    await vi.waitFor(() =>
      expect(sent[0]?.body).toEqual({
        type: 'LETTER',
        subject: 'Về việc mới',
        urgency: 'NORMAL',
        receivers: [{ code: 'H56.14', name: 'Sở Tư pháp' }],
        copies: 1,
      }),
    );
  });
});
