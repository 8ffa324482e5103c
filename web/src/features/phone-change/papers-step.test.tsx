import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { PhoneChangePage } from '#/features/phone-change/phone-change-page';

let answerCode: ((answer: Response) => void)[];

/** A server that sends a code when the test says so, and where nothing waits. */
function serve(request: Request): Promise<Response> {
  if (!request.url.endsWith('/codes')) return Promise.resolve(Response.json({ items: [] }));
  return new Promise(resolve => answerCode.push(resolve));
}

const input = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.input(input(id), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function codeIsSent() {
  await vi.waitFor(() => expect(answerCode.length).toBe(1));
  await act(async () => {
    answerCode.shift()?.(Response.json({ challengeId: 'c', expiresAt: '2026-11-22T02:10:00Z' }, { status: 202 }));
    await Promise.resolve();
  });
}

async function papersAsked() {
  const { container } = render(<PhoneChangePage />);
  type('/identifier', '038190000001');
  type('/phone', '0912000101');
  press('Gửi mã xác nhận');
  await codeIsSent();
  await screen.findByText('Mã xác nhận và giấy tờ đã xem');
  return container;
}

beforeEach(() => {
  answerCode = [];
  vi.stubGlobal('fetch', serve);
});

describe('a code that is asked for again', () => {
  it('leaves what is typed while it is under way, and is said to have gone out', async () => {
    const container = await papersAsked();
    type('/code', '111111');
    type('/fullName', 'Lê');
    press('Gửi lại mã');
    type('/fullName', 'Lê Thị Hồng Nhung');
    type('/reason', 'Mất máy');
    await codeIsSent();
    await screen.findByText(/^Đã gửi mã mới đến 0912000101/);
    expect(input('/fullName').value).toBe('Lê Thị Hồng Nhung');
    expect(input('/reason').value).toBe('Mất máy');
    expect(input('/code').value).toBe('');
    expect(await violations(container)).toEqual([]);
  });

  it('leaves a new code that was typed before the answer came', async () => {
    await papersAsked();
    press('Gửi lại mã');
    type('/code', '222222');
    await codeIsSent();
    await screen.findByText(/^Đã gửi mã mới/);
    expect(input('/code').value).toBe('222222');
  });
});
