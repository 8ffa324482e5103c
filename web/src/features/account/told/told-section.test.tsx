import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { LazyToldSection } from '#/features/account/told/lazy-told-section';

let kept: Record<string, unknown>;
const sent: { readonly ifMatch: string | null; readonly body: unknown }[] = [];

/** A server that keeps what is chosen, and refuses what was chosen on an older version. */
async function server(request: Request): Promise<Response> {
  if (request.method === 'GET') return new Response(JSON.stringify(kept));
  const body = (await request.json()) as Record<string, unknown>;
  sent.push({ ifMatch: request.headers.get('If-Match'), body });
  const version = kept['version'] as number;
  if (request.headers.get('If-Match') !== `"${version}"`)
    return new Response(
      JSON.stringify({ type: 'https://motcua.vn/problems/stale-version', status: 412, title: 'Đã đổi' }),
      { status: 412 },
    );
  kept = { ...body, version: version + 1 };
  return new Response(JSON.stringify(kept));
}

beforeEach(() => {
  sent.length = 0;
  kept = { push: true, sms: true, mail: true, version: 0 };
  vi.stubGlobal('fetch', server);
});
afterEach(() => vi.unstubAllGlobals());

const box = (label: string | RegExp) => screen.findByLabelText<HTMLInputElement>(label);

it('keeps what was chosen, with the hours in which nothing disturbs', async () => {
  const { container } = render(<LazyToldSection hasMail />);
  await userEvent.click(await box(/Tin nhắn SMS/));
  await userEvent.click(await box(/Không làm phiền/));
  expect((await box('Từ')).value).toBe('22:00');
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByText('Lưu'));
  await screen.findByText('Đã lưu cách nhận thông báo');
  expect(sent).toEqual([
    {
      ifMatch: '"0"',
      body: { push: true, sms: false, mail: true, quietHours: { from: '22:00', to: '06:00' } },
    },
  ]);
  await userEvent.click(await box(/Tin nhắn SMS/));
  expect(screen.queryByText('Đã lưu cách nhận thông báo')).toBeNull();
});

it('says that no mail is sent where no address is known', async () => {
  render(<LazyToldSection hasMail={false} />);
  expect(await screen.findByText(/Bạn chưa ghi thư điện tử/)).toBeTruthy();
});

it('shows what another device chose meanwhile before anything is overwritten', async () => {
  render(<LazyToldSection hasMail />);
  await box(/Tin nhắn SMS/);
  kept = { push: false, sms: true, mail: true, version: 4 };
  await userEvent.click(screen.getByText('Lưu'));
  await screen.findByText(/vừa được đổi ở thiết bị khác/);
  expect((await box(/Thông báo trên ứng dụng/)).checked).toBe(false);
  expect(kept['version']).toBe(4);
});
