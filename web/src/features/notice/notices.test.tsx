import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { notice as vietnamese } from '#/i18n/vi/notice';
import { violations } from '#/testing/accessibility';
import { onNoticesChanged } from '#/features/notice/notices-changed';
import { NoticesPage } from '#/features/notice/notices-page';

const AT = '2026-03-04T02:00:00Z';
const TROUBLE = { id: 'n1', kind: 'EXCHANGE_TROUBLE', title: 'Văn bản trên trục cần xử lý', agencyId: 'a1' };
const ASSIGNED = { id: 'n2', kind: 'INCOMING_ASSIGNED', title: 'Bạn được phân công', agencyId: 'a1', subjectId: 'd1' };
const OTHER = { id: 'n3', kind: 'SOMETHING_NEW', title: 'Việc khác', agencyId: 'a1', readAt: AT };

let items: readonly object[];

function serve(request: Request): Promise<Response> {
  if (request.method === 'GET') {
    return Promise.resolve(Response.json({ items, unreadCount: items.filter(item => !('readAt' in item)).length }));
  }
  items = items.map(item =>
    request.url.includes(`/${(item as { id: string }).id}/read`) ? { ...item, readAt: AT } : item,
  );
  return Promise.resolve(new Response(null, { status: 204 }));
}

beforeEach(() => {
  addMessages(vietnamese);
  items = [TROUBLE, ASSIGNED, OTHER].map(item => ({ body: 'Mở để xem.', createdAt: AT, ...item }));
  vi.stubGlobal('fetch', serve);
});

describe('notices', () => {
  it('lead to where they are seen to; one of an unknown kind is shown without a way', async () => {
    const { container } = render(<NoticesPage />);
    await screen.findByRole('heading', { name: 'Văn bản trên trục cần xử lý' });
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/truc-lien-thong\?co-quan=a1$/),
      expect.stringMatching(/van-ban-den\/d1$/),
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('are marked as read, and whoever counts them is told', async () => {
    const changed = vi.fn();
    onNoticesChanged(changed);
    render(<NoticesPage />);
    fireEvent.click((await screen.findAllByRole('button', { name: /Đánh dấu đã đọc/ }))[0] as Element);
    await vi.waitFor(() => expect(screen.getAllByText('Chưa đọc').length).toBe(1));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('name the document they are about', async () => {
    const about = '1887/STP-HCTP: Về việc phối hợp · Từ Sở Tư pháp tỉnh Quảng Trị · Hạn: 30/11/2026';
    items = [{ ...ASSIGNED, about, body: 'Mở để xem.', createdAt: AT }];
    render(<NoticesPage />);
    await screen.findByText(about);
  });

  it.each([
    ['INCOMING_TO_ASSIGN', 'd1', '/van-ban-den/d1'],
    ['INCOMING_ARRIVED', undefined, '/van-ban-den?trang-thai=ARRIVED&co-quan=a1'],
    ['INCOMING_ARRIVED', 'd1', '/van-ban-den/d1'],
    ['OUTGOING_TO_SIGN', 'd1', '/van-ban-di/d1'],
    ['OUTGOING_SENT_BACK', 'd1', '/van-ban-di/d1'],
    ['OUTGOING_ANSWERED', 'd1', '/van-ban-di/d1'],
    ['DOSSIER_ANSWERED', 'd1', '/hang/cua-toi/d1'],
  ])('of the kind %s lead to where it is seen to', async (kind, subjectId, href) => {
    items = [{ ...ASSIGNED, kind, subjectId, body: 'Mở để xem.', createdAt: AT }];
    render(<NoticesPage />);
    await vi.waitFor(() => expect(screen.getByRole('link').getAttribute('href')).toBe(href));
  });

  it('say when there are none', async () => {
    items = [];
    render(<NoticesPage />);
    await screen.findByText('Chưa có thông báo nào');
  });
});
