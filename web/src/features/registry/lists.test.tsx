import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { beforeEach, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import { IncomingDocumentPage } from '#/features/registry/incoming-document-page';
import { IncomingPage } from '#/features/registry/incoming-page';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const OTHER = '01a1f2c4-0000-7000-8000-000000000032';
const ME = {
  id: 'o1',
  fullName: 'Lê Văn Thư',
  title: 'Văn thư',
  posts: [
    { agencyId: AGENCY, agencyName: 'Ủy ban nhân dân thành phố Thanh Hóa', roles: ['CLERK'] },
    { agencyId: OTHER, agencyName: 'Sở Tư pháp', roles: ['CLERK'] },
  ],
};
const NOT_FOUND = { type: 'https://motcua.vn/problems/not-found', title: 'Không tìm thấy', status: 404 };
const INVALID = { type: 'https://motcua.vn/problems/invalid-input', title: 'Dữ liệu chưa hợp lệ', status: 400 };

let asked: string[];

async function serve({ url }: Request): Promise<Response> {
  if (url.includes('/officer/me')) return Response.json(ME);
  if (url.endsWith('/incoming-documents/abc')) return Response.json(INVALID, { status: 400 });
  if (/incoming-documents\/[^?/]+$/.test(url)) return Response.json(NOT_FOUND, { status: 404 });
  if (/\/agencies\/[^/]+\/incoming-documents/.test(url)) asked.push(new URL(url).search);
  return Response.json({ items: [] });
}

function show(address: string): void {
  navigate(address);
  render(
    <Router base="/mot-cua">
      <Switch>
        <Route path="/van-ban-den">
          <IncomingPage />
        </Route>
        <Route path="/van-ban-den/:id">{({ id }) => <IncomingDocumentPage documentId={id} key={id} />}</Route>
      </Switch>
    </Router>,
  );
}

beforeEach(() => {
  addMessages(vietnamese);
  asked = [];
  vi.stubGlobal('fetch', serve);
});

it('what narrows a list stands in its address, and what was typed does not; both are there on the way back', async () => {
  show('/mot-cua/van-ban-den');
  await userEvent.selectOptions(await screen.findByLabelText('Trạng thái'), 'TAKEN_IN');
  await userEvent.click(screen.getByLabelText('Quá hạn xử lý'));
  fireEvent.input(screen.getByLabelText(/Số, ký hiệu/), { target: { value: 'Nguyễn Văn An' } });
  await userEvent.click(screen.getByRole('button', { name: 'Tìm' }));
  await vi.waitFor(() => expect(asked.at(-1)).toMatch(/state=TAKEN_IN.*late=true|late=true.*state=TAKEN_IN/));
  await vi.waitFor(() => expect(asked.at(-1)).toContain('q='));
  expect(location.search).toBe('?trang-thai=TAKEN_IN&qua-han=1');

  navigate('/mot-cua/van-ban-den/01a1f2c4-0000-7000-8000-000000000061');
  await screen.findByRole('heading', { name: 'Không tìm thấy văn bản' });
  await userEvent.click(screen.getByRole('link', { name: 'Văn bản đến' }));
  const box = await screen.findByLabelText<HTMLInputElement>(/Số, ký hiệu/);
  expect(box.value).toBe('Nguyễn Văn An');
  expect(screen.getByLabelText<HTMLInputElement>('Quá hạn xử lý').checked).toBe(true);
  expect(location.search).toBe('?trang-thai=TAKEN_IN&qua-han=1');
});

it('the agency whose register is looked at is there again on the way back too', async () => {
  show('/mot-cua/van-ban-den?trang-thai=TAKEN_IN');
  await userEvent.selectOptions(await screen.findByLabelText('Cơ quan'), OTHER);
  expect(location.search).toBe(`?trang-thai=TAKEN_IN&co-quan=${OTHER}`);
  const tab = (name: string) => screen.findByRole('link', { name });
  expect((await tab('Văn bản đi')).getAttribute('href')).toBe(`/mot-cua/van-ban-di?co-quan=${OTHER}`);
  expect((await tab('Văn bản đến')).getAttribute('aria-current')).toBe('page');
  navigate('/mot-cua/van-ban-den/01a1f2c4-0000-7000-8000-000000000061');
  await screen.findByRole('heading', { name: 'Không tìm thấy văn bản' });
  await userEvent.click(screen.getByRole('link', { name: 'Văn bản đến' }));
  expect((await screen.findByLabelText<HTMLSelectElement>('Cơ quan')).value).toBe(OTHER);
});

it.each(['abc', '01a1f2c4-0000-7000-8000-000000000061'])(
  'an address that is no document that the officer may see says so, and offers no second try: %s',
  async id => {
    show(`/mot-cua/van-ban-den/${id}`);
    expect(await screen.findByRole('heading', { name: 'Không tìm thấy văn bản' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
    expect(await violations(document.body)).toEqual([]);
  },
);
