import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { refusal } from '#/testing/officer-case';
import { Requests } from '#/features/phone-change/requests';

const SIDE = { fullName: 'Nguyễn Thị Thật', dateOfBirth: '1988-05-01', phoneEnding: '101' };
const ASKED = { identifier: '038190000001', papers: SIDE, agencyName: 'Sở Tư pháp' };
const TIMES = { askedAt: '2026-11-22T02:00:00Z', expiresAt: '2026-11-24T02:00:00Z' };
const REQUEST = {
  ...ASKED,
  ...TIMES,
  id: 'r1',
  declared: { fullName: 'Lê Thị Hồng Nhung', phoneEnding: '100' },
  paper: 'IDENTITY_CARD',
  reason: 'Chưa từng đăng ký',
  askedBy: 'Nguyễn Thị Mai',
  own: false,
  version: 'a1',
};
const OWN = { ...ASKED, ...TIMES, id: 'r2', outcome: 'WAITING' };
let waiting: readonly unknown[];
let own: readonly unknown[];
let decide: (request: Request) => Response;

function serve(request: Request): Promise<Response> {
  if (request.method === 'POST') return Promise.resolve(decide(request));
  return Promise.resolve(Response.json({ items: request.url.includes('/own') ? own : waiting }));
}

beforeEach(() => {
  waiting = [REQUEST];
  own = [];
  vi.stubGlobal('fetch', serve);
});

describe('a request that waits for a second officer', () => {
  it.each([
    ['request-over', 409],
    ['not-found', 404],
  ])('is drawn no more after %s, and why is said above the list', async (kind, status) => {
    decide = () => {
      waiting = [];
      return refusal(kind, status);
    };
    render(<Requests />);
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận đổi' }));
    await vi.waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.getByRole('alert').textContent).toContain(kind);
  });

  it('is compared anew when the account is not as it was drawn, and says so once', async () => {
    decide = () => {
      waiting = [{ ...REQUEST, declared: { ...SIDE, fullName: 'Phạm Văn Khác' }, version: 'b2' }];
      return refusal('account-changed', 409);
    };
    render(<Requests />);
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận đổi' }));
    await screen.findByText(/^Phạm Văn Khác/);
    expect(screen.getAllByRole('alert').length).toBe(1);
  });

  it('that was refused too late is drawn no more either', async () => {
    decide = () => {
      waiting = [];
      return refusal('request-over', 409);
    };
    render(<Requests />);
    fireEvent.input(await screen.findByLabelText('Lý do (chỉ cần khi từ chối)'), { target: { value: 'Không khớp' } });
    fireEvent.click(screen.getByRole('button', { name: 'Từ chối' }));
    await vi.waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.getByRole('alert').textContent).toContain('request-over');
  });
});

describe("an officer's own requests", () => {
  it('are taken back while they wait', async () => {
    waiting = [];
    own = [OWN];
    const asked: string[] = [];
    decide = request => {
      asked.push(new URL(request.url).pathname);
      own = [{ ...OWN, outcome: 'WITHDRAWN', decidedAt: '2026-11-22T03:00:00Z' }];
      return new Response(null, { status: 204 });
    };
    const { container } = render(<Requests />);
    fireEvent.click(await screen.findByRole('button', { name: 'Rút lại đề nghị' }));
    await screen.findByText(/^Bạn đã rút lại/);
    expect(asked).toEqual([expect.stringMatching(/\/requests\/r2\/withdrawal$/)]);
    expect(screen.queryByRole('button', { name: 'Rút lại đề nghị' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('say why they were refused, and by whom', async () => {
    waiting = [];
    own = [{ ...OWN, outcome: 'REFUSED', decidedBy: 'Trần Thị Lan', decisionReason: 'Giấy tờ không khớp' }];
    render(<Requests />);
    await screen.findByText('Bị từ chối (Trần Thị Lan)');
    expect(screen.getByText('Giấy tờ không khớp')).toBeTruthy();
  });
});
