import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { series as english } from '#/i18n/en/series';
import { series as vietnamese } from '#/i18n/vi/series';
import { violations } from '#/testing/accessibility';
import { SeriesPage } from '#/features/series/series-page';

const AGENCY = { id: '01a1f2c4-0000-7000-8000-000000000031', code: 'H56.31', name: 'UBND thành phố', units: [] };
let items: { year: number; notation: string; next: number }[];
let lowest: number;
let bodies: { notation: string; next: number }[];

/** An agency's series, of which numbers from some on can be given. */
async function serve(request: Request): Promise<Response> {
  if (request.url.endsWith('/administered-agencies')) return Response.json({ items: [AGENCY] });
  if (request.method !== 'POST') return Response.json({ items });
  const body = (await request.json()) as { notation: string; next: number };
  bodies.push(body);
  if (body.next < lowest) {
    const problem = {
      type: 'https://motcua.vn/problems/document-number-taken',
      title: 'Số này, hoặc số lớn hơn, đã được cấp cho văn bản khác',
      detail: `Số nhỏ nhất còn cấp được của dãy số này là ${lowest}`,
      status: 409,
    };
    return Response.json(problem, { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
  }
  items = [...items.filter(({ notation }) => notation !== body.notation), { year: 2026, ...body }];
  return Response.json({ year: 2026, ...body });
}

const dialog = () => within(screen.getByRole('dialog'));
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const changes = async () => fireEvent.click(await screen.findByRole('button', { name: /^Đổi số tiếp theo/ }));

beforeEach(() => {
  items = [{ year: 2026, notation: 'GP-UBND', next: 5 }];
  lowest = 5;
  bodies = [];
  vi.stubGlobal('fetch', serve);
});

describe('the numbers of documents', () => {
  it('go on with a number that was confirmed, and the page says so', async () => {
    const { container } = render(<SeriesPage />);
    await changes();
    await userEvent.type(field('/next'), '226{Enter}');
    await dialog().findByText(/Văn bản tiếp theo sẽ mang số 226\/GP-UBND/);
    expect(bodies).toEqual([]);
    await userEvent.click(dialog().getByRole('button', { name: 'Đặt số 226/GP-UBND' }));
    const said = await screen.findByText('Đã đặt. Văn bản tiếp theo mang số 226/GP-UBND.');
    expect(bodies).toEqual([{ notation: 'GP-UBND', next: 226 }]);
    await screen.findByText('Văn bản tiếp theo: 226/GP-UBND');
    await vi.waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    [31, 'Dãy số lùi từ 301 về 31. Chỉ làm khi chưa số nào trong các số 31–300 được cấp trên giấy.'],
    [300, 'Dãy số lùi từ 301 về 300. Chỉ làm khi số 300 chưa được cấp trên giấy.'],
  ])('that go back to %s are confirmed in words of their own', async (next, words) => {
    items = [{ year: 2026, notation: 'GP-UBND', next: 301 }];
    render(<SeriesPage />);
    await changes();
    await userEvent.type(field('/next'), `${next}{Enter}`);
    await dialog().findByText(words);
    expect(dialog().getByRole('button', { name: `Đặt số ${next}/GP-UBND` }).className).toContain('button--danger');
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
  });

  it('that go on, or stay, are confirmed without a warning', async () => {
    render(<SeriesPage />);
    await changes();
    await userEvent.type(field('/next'), '5{Enter}');
    expect((await dialog().findByRole('button', { name: 'Đặt số 05/GP-UBND' })).className).toContain('button--primary');
    expect(dialog().queryByText(/lùi/)).toBeNull();
  });

  it.each([
    ['31', 'The series goes back from 301 to 31. Do this only if none of 31–300 was given on paper.'],
    ['300', 'The series goes back from 301 to 300. Do this only if 300 was not given on paper.'],
  ])('that go back to %s in a series named anew are confirmed so too, in English as well', async (next, words) => {
    items = [{ year: 2026, notation: 'GP-UBND', next: 301 }];
    addMessages(english);
    render(<SeriesPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Set the number of another series' }));
    await userEvent.type(field('/notation'), 'GP-UBND');
    await userEvent.type(field('/next'), `${next}{Enter}`);
    await dialog().findByText(words);
    addMessages(vietnamese);
  });

  it('that were given already are refused with the lowest there is, and can be typed anew', async () => {
    render(<SeriesPage />);
    await changes();
    await userEvent.type(field('/next'), '2{Enter}');
    await userEvent.click(await dialog().findByRole('button', { name: 'Đặt số 02/GP-UBND' }));
    await dialog().findByText('Số nhỏ nhất còn cấp được của dãy số này là 5');
    expect(field('/next').value).toBe('2');
  });

  it('of a series that has none here yet need to be told what follows them', async () => {
    render(<SeriesPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Đặt số cho dãy khác' }));
    await userEvent.type(field('/notation'), 'TL UBND');
    await userEvent.type(field('/next'), '0{Enter}');
    expect(dialog().getAllByText(/Nhập/).length).toBeGreaterThanOrEqual(2);
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.input(field('/notation'), { target: { value: 'TL-UBND' } });
    fireEvent.input(field('/next'), { target: { value: '7' } });
    await userEvent.click(dialog().getByRole('button', { name: 'Tiếp tục' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Đặt số 07/TL-UBND' }));
    await screen.findByText('Văn bản tiếp theo: 07/TL-UBND');
  });
});
