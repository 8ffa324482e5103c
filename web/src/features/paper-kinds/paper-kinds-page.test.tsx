import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { paperKinds as vietnamese } from '#/i18n/vi/paper-kinds';
import { violations } from '#/testing/accessibility';
import { codeOf } from '#/features/paper-kinds/paper-kinds';
import { PaperKindsPage } from '#/features/paper-kinds/paper-kinds-page';

const PROVINCE = { id: '01a1f2c4-0000-7000-8000-000000000056', code: 'H56', name: 'UBND tỉnh Thanh Hóa', units: [] };
const DISTRICT = { id: '01a1f2c4-0000-7000-8000-000000000031', code: 'H56.31', name: 'UBND thành phố', units: [] };

interface Kind {
  code: string;
  name: string;
  nameEn: string;
  listed: boolean;
}

let agencies: object[];
let kinds: Kind[];
let bodies: Kind[];

async function serve(request: Request): Promise<Response> {
  if (request.url.endsWith('/administered-agencies')) return Response.json({ items: agencies });
  if (request.method === 'POST') {
    const body = (await request.json()) as Kind;
    bodies.push(body);
    kinds = [...kinds.filter(({ code }) => code !== body.code), body];
  }
  return Response.json({ items: kinds });
}

beforeEach(() => {
  addMessages(vietnamese);
  agencies = [DISTRICT, PROVINCE];
  kinds = [{ code: 'FINANCE', name: 'Quyết định về tài chính', nameEn: 'Decisions on finance', listed: true }];
  bodies = [];
  vi.stubGlobal('fetch', serve);
});

describe('the kinds that also go on paper', () => {
  it('are taken off the list and put on it again', async () => {
    const { container } = render(<PaperKindsPage />);
    await userEvent.click(await screen.findByRole('button', { name: /^Bỏ khỏi danh mục/ }));
    await screen.findByText('Chỉ gửi bản điện tử');
    await userEvent.click(await screen.findByRole('button', { name: /^Đưa vào danh mục/ }));
    await screen.findByText('Gửi kèm bản giấy', { selector: '.tag' });
    expect(bodies.map(({ listed }) => listed)).toEqual([false, true]);
    expect(await violations(container)).toEqual([]);
  });

  it('are added with names in both languages', async () => {
    render(<PaperKindsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Thêm loại văn bản' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(dialog.getAllByText('Nhập tên loại văn bản').length).toBeGreaterThan(0);
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    const name = dialog.getByLabelText('Tên loại văn bản');
    await userEvent.type(name, 'quyết định về tài chính');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(dialog.getAllByText('Danh mục đã có loại văn bản này').length).toBeGreaterThan(0);
    await userEvent.clear(name);
    await userEvent.type(name, 'Đất đai');
    await userEvent.type(dialog.getByLabelText('Tên bằng tiếng Anh'), 'Land');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    await screen.findByText('Đất đai', { selector: '.registry__line' });
    expect(bodies).toEqual([{ code: 'LAND', name: 'Đất đai', nameEn: 'Land', listed: true }]);
  });

  it('are renamed under their own code', async () => {
    render(<PaperKindsPage />);
    await userEvent.click(await screen.findByRole('button', { name: /^Sửa tên/ }));
    const name = within(screen.getByRole('dialog')).getByLabelText('Tên loại văn bản');
    await userEvent.type(name, ' và ngân sách');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await screen.findByText('Quyết định về tài chính và ngân sách', { selector: '.registry__line' });
    expect(bodies[0]?.code).toBe('FINANCE');
  });

  it('are not kept by those who administer no province', async () => {
    agencies = [DISTRICT];
    render(<PaperKindsPage />);
    await screen.findByText('Danh mục này do quản trị viên cấp tỉnh cập nhật.');
  });

  it.each([
    ['Land use', [], 'LAND_USE'],
    ['Land use', ['LAND_USE', 'LAND_USE_2'], 'LAND_USE_3'],
    ['2nd instance', [], 'KIND_2ND_INSTANCE'],
  ])('called %s get a code of their own', (nameEn, taken, code) => expect(codeOf(nameEn, taken)).toBe(code));
});
