import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { exchange as vietnamese } from '#/i18n/vi/exchange';
import { violations } from '#/testing/accessibility';
import { refusal } from '#/testing/officer-case';
import { ConnectionsPage } from '#/features/exchange/connections-page';
import { TroublesList } from '#/features/exchange/troubles-list';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const REFUSED = {
  id: 't1',
  kind: 'REFUSED',
  code: '12/QĐ-UBND',
  partner: 'H59.14',
  outgoingId: 'd1',
  reason: 'Không thuộc thẩm quyền',
  raisedAt: '2026-03-04T02:00:00Z',
  acts: ['SEND_AGAIN', 'SEND_ELSEWHERE', 'PUT_AWAY'],
};
const SILENT = { id: 't2', kind: 'NO_STATUS', code: '13/UBND-VH', partner: 'H59.14', reason: 'no status 01' };
const MAILBOX = { id: 't3', kind: 'MAILBOX', partner: 'national', reason: 'UNREACHABLE' };
const AGES = { lessThanDay: 2, lessThanThreeDays: 1, longer: 3 };

let troubles: readonly object[];
let backlog: object;
let problem: Response | undefined;
let connections: readonly object[];
let sought: string[];
let sent: { path: string; body: string }[];

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/exchange-connections')) return Response.json({ items: connections });
  if (pathname.endsWith('/exchange-backlog')) return Response.json(backlog);
  if (pathname.endsWith('/exchange-troubles')) return Response.json({ items: troubles });
  if (pathname.endsWith('/document-receivers')) {
    sought.push(new URL(request.url).searchParams.get('q') ?? '');
    return Response.json({ items: [{ code: 'H59.15', name: 'Sở Nội vụ tỉnh Thái Nguyên' }] });
  }
  sent.push({ path: pathname, body: await request.text() });
  if (problem !== undefined) return problem;
  troubles = troubles.slice(1);
  return new Response(null, { status: 204 });
}

const show = (clerk = true) => render(<TroublesList agencyId={AGENCY} clerk={clerk} />);
const press = async (name: RegExp) => fireEvent.click((await screen.findAllByRole('button', { name }))[0] as Element);

beforeEach(() => {
  addMessages(vietnamese);
  const since = { raisedAt: '2026-03-04T02:00:00Z', acts: ['PUT_AWAY'] };
  troubles = [REFUSED, { ...SILENT, ...since }, { ...MAILBOX, ...since }];
  connections = [];
  backlog = { notTakenIn: AGES, unanswered: AGES, unsent: 0, connected: true };
  problem = undefined;
  sought = [];
  sent = [];
  vi.stubGlobal('fetch', serve);
});

describe('a list of troubles that is empty', () => {
  const NONE = { lessThanDay: 0, lessThanThreeDays: 0, longer: 0 };

  it.each([
    [{ unsent: 4, connected: false }, /^4 văn bản chờ gửi vì hệ thống chưa kết nối trục/],
    [{ unsent: 4, connected: true }, /^4 văn bản đang chờ trục nhận/],
    [{ unsent: 4, unanswered: AGES }, /^6 lượt gửi chưa được nơi nhận báo trạng thái/],
    [{ notTakenIn: AGES }, /^6 văn bản đã đến, chưa được tiếp nhận/],
    [{}, /^Không có văn bản nào đang chờ/],
    [{ connected: false }, /chưa kết nối trục liên thông văn bản; chưa có/],
  ])('says how many documents wait and for what: %j', async (waiting, words) => {
    troubles = [];
    backlog = { notTakenIn: NONE, unanswered: NONE, unsent: 0, connected: true, ...waiting };
    const { container } = show();
    await screen.findByText(words);
    expect(screen.queryByText(/bình thường/) === null).toBe(Object.keys(waiting).length > 0);
    expect(await violations(container)).toEqual([]);
  });
});

describe('what went wrong on the way', () => {
  it.each([
    ['REFUSED', /Hồ sơ đã trở lại với người xử lý/],
    ['NOT_SENT', /Việc chuyển hồ sơ này đã kết thúc/],
  ])('is not sent again where it must not leave any more: %s', async (kind, words) => {
    troubles = [{ ...REFUSED, kind, acts: ['PUT_AWAY'] }];
    show();
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: /^Gửi lại/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /nơi nhận/ })).toBeNull();
  });

  it('does not hide how much no axis has taken', async () => {
    backlog = { notTakenIn: AGES, unanswered: AGES, unsent: 4, connected: true };
    show();
    await screen.findByText(/^4 văn bản đang chờ trục nhận/);
    expect(screen.queryByText('Không có sự cố nào cần xử lý')).toBeNull();
  });

  it('is told in plain words, with what to do and the document it is about', async () => {
    const { container } = show();
    await screen.findByText('Lý do: Không thuộc thẩm quyền');
    screen.getByText('Lý do: chưa có trạng thái 01');
    screen.getByText('Lý do: không kết nối được với trục');
    expect(screen.getByRole('link', { name: '12/QĐ-UBND gửi tới H59.14' }).getAttribute('href')).toContain('/d1');
    expect(await violations(container)).toEqual([]);
  });

  it('is sent again, and said so', async () => {
    show();
    await press(/^Gửi lại/);
    await screen.findByText('Văn bản đã được đưa vào hàng gửi lại.');
    expect(sent).toEqual([{ path: expect.stringContaining('/t1/sendings') as string, body: '{}' }]);
    await vi.waitFor(() => expect(screen.queryByText('Lý do: Không thuộc thẩm quyền')).toBeNull());
  });

  it('goes to another receiver, found and shown by its name', async () => {
    show();
    await press(/^Đổi nơi nhận/);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Gửi lại' }));
    expect((await dialog.findAllByText(/Chọn nơi nhận mới/)).length).toBeGreaterThan(0);
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.input(dialog.getByLabelText(/^Nơi nhận mới/), { target: { value: 'nội vụ' } });
    fireEvent.click(await dialog.findByRole('button', { name: 'Sở Nội vụ tỉnh Thái Nguyên (H59.15)' }));
    dialog.getByText('Văn bản sẽ được gửi tới: Sở Nội vụ tỉnh Thái Nguyên (H59.15)');
    expect(sought).toEqual(['nội vụ']);
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Gửi lại' }));
    await screen.findByText('Văn bản đã được đưa vào hàng gửi lại.');
    expect(sent[0]?.body).toBe('{"receiverCode":"H59.15"}');
  });

  it('stays, with the reason, when it cannot be sent again', async () => {
    problem = refusal('document-sent-there', 409);
    show();
    await press(/^Gửi lại/);
    await screen.findByText('document-sent-there');
    screen.getByText('Lý do: Không thuộc thẩm quyền');
  });

  it('is put away when it was seen to otherwise', async () => {
    troubles = [{ ...MAILBOX, raisedAt: '2026-03-04T02:00:00Z', acts: ['PUT_AWAY'] }];
    show();
    await press(/^Đánh dấu đã xử lý/);
    await screen.findByText('Không có sự cố nào cần xử lý');
    expect(sent[0]?.path).toContain('/t3/end');
  });

  it('is only read by those who are no clerks', async () => {
    show(false);
    await screen.findByText('Lý do: Không thuộc thẩm quyền');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('the connections', () => {
  it('say when they last worked and what the lists of both sides left unexplained', async () => {
    connections = [
      { axis: 'local', waiting: 0, fetchedAt: '2026-03-04T02:00:00Z', unexplained: 0 },
      { axis: 'national', waiting: 4, failedAt: '2026-03-04T02:00:00Z', failure: 'UNREACHABLE' },
    ];
    const { container } = render(<ConnectionsPage />);
    await screen.findByText('Hoạt động');
    screen.getByText('Có sự cố');
    screen.getByText(/không kết nối được với trục/);
    expect(await violations(container)).toEqual([]);
  });

  it('say when there are none', async () => {
    render(<ConnectionsPage />);
    await screen.findByText('Chưa có kết nối nào');
  });
});
