import { render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import { IncomingPage } from '#/features/registry/incoming-page';
import { PaperTasksPage } from '#/features/registry/paper-tasks-page';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const ID = '01a1f2c4-0000-7000-8000-000000000077';
const POST = { agencyId: AGENCY, agencyCode: 'H56.31', agencyName: 'UBND thành phố', roles: ['CLERK', 'LEADER'] };
const TASK = {
  id: ID,
  documentId: ID,
  documentSymbol: '12/UBND-VH',
  documentSubject: 'Về việc trả lời',
  receiverName: 'Sở Tư pháp',
  state: 'TO_PRINT',
  openedAt: '2026-03-04T02:00:00Z',
};

let waiting: Record<string, number>;

function read(url: string): unknown {
  if (url.includes('/officer/me')) return { id: ID, fullName: 'Lê Thị Văn Thư', title: 'Văn thư', posts: [POST] };
  if (url.includes('/documents-waiting')) return waiting;
  return { items: url.includes('/paper-tasks') ? [TASK] : [] };
}

beforeEach(() => {
  addMessages(vietnamese);
  waiting = { toTakeIn: 3, toAssign: 1, toSign: 0, toNumber: 0, toSend: 2 };
  vi.stubGlobal('fetch', (request: Request) => Promise.resolve(Response.json(read(request.url))));
});

describe('what waits for the officer', () => {
  it('stands beside the tabs, each step with the list where it is done', async () => {
    const { container } = render(<IncomingPage />);
    const tab = await screen.findByRole('link', { name: 'Văn bản đến 4 đang chờ bạn' });
    expect(tab.getAttribute('href')).toBe('/van-ban-den');
    screen.getByRole('link', { name: 'Văn bản đi 2 đang chờ bạn' });
    const steps = within(screen.getByRole('list', { name: 'Việc đang chờ bạn' })).getAllByRole('link');
    expect(steps.map(step => [step.textContent, step.getAttribute('href')])).toEqual([
      ['Chờ tiếp nhận: 3', `/van-ban-den?trang-thai=ARRIVED&co-quan=${AGENCY}`],
      ['Chờ phân công: 1', `/van-ban-den?trang-thai=TAKEN_IN&co-quan=${AGENCY}`],
      ['Chờ gửi: 2', `/van-ban-di?trang-thai=ISSUED&co-quan=${AGENCY}`],
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('is not spoken of where nothing does', async () => {
    waiting = { toTakeIn: 0, toAssign: 0, toSign: 0, toNumber: 0, toSend: 0 };
    render(<IncomingPage />);
    await screen.findByRole('link', { name: 'Văn bản đến' });
    expect(screen.queryByRole('list', { name: 'Việc đang chờ bạn' })).toBeNull();
  });
});

describe('a copy on paper', () => {
  it('names its document by symbol and subject, with its receiver', async () => {
    render(<PaperTasksPage />);
    const link = await screen.findByRole('link', { name: '12/UBND-VH: Về việc trả lời' });
    expect(link.getAttribute('href')).toBe(`/van-ban-di/${ID}`);
    screen.getByText(/Sở Tư pháp ·/);
  });
});
