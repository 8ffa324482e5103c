import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { success } from '#/api/outcome';
import type { OutgoingDocument } from '#/api/types';
import { violations } from '#/testing/accessibility';
import { DraftDialog } from '#/features/registry/draft-dialog';
import { EnterDialog } from '#/features/registry/enter-dialog';
import { enterIncoming } from '#/features/registry/incoming';
import { DOCUMENT_TYPES } from '#/features/registry/document-types';
import { PaperNumberDialog } from '#/features/registry/paper-number-dialog';
import { ReaddressDialog } from '#/features/registry/readdress-dialog';
import { receiversOf } from '#/features/registry/receiver-picker';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const JUSTICE = { code: 'H56.14', name: 'Sở Tư pháp, UBND tỉnh Thanh Hóa' };

let sent: { url: string; body: unknown }[];

async function serve(request: Request): Promise<Response> {
  if (request.url.includes('/document-receivers')) return Response.json({ items: [JUSTICE] });
  if (request.url.includes('/officer/calendar')) return Response.json({ days: [], hours: [] });
  if (request.method === 'GET') return Response.json({ items: [] });
  sent.push({ url: request.url, body: await request.json() });
  return Response.json({ symbol: '01/QĐ-UBND' });
}

const nothing = () => undefined;
const dialog = async () => within(await screen.findByRole('dialog'));
const press = async (name: string) => userEvent.click((await dialog()).getByRole('button', { name }));
const fill = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });

async function asked(): Promise<string[]> {
  const summary = within((await dialog()).getByRole('alert'));
  return summary.getAllByRole('link').map(link => link.textContent ?? '');
}

beforeEach(() => {
  addMessages(vietnamese);
  sent = [];
  vi.stubGlobal('fetch', serve);
});

describe('entering a paper document', () => {
  it('asks for each answer that is missing in words of its own', async () => {
    render(
      <EnterDialog
        title="Vào sổ"
        agencyId={AGENCY}
        run={paper => enterIncoming(AGENCY, paper)}
        onDone={nothing}
        onClose={nothing}
      />,
    );
    await press('Vào sổ');
    expect(await asked()).toEqual(['Nhập tên cơ quan gửi', 'Nhập số văn bản', 'Nhập ngày văn bản', 'Nhập trích yếu']);
    await userEvent.selectOptions((await dialog()).getByLabelText(/Loại văn bản/), '');
    await press('Vào sổ');
    expect(await asked()).toContain('Nhập tên loại văn bản');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
  });

  it('takes name and code of the agency that is chosen', async () => {
    render(
      <EnterDialog
        title="Vào sổ"
        agencyId={AGENCY}
        run={paper => enterIncoming(AGENCY, paper)}
        onDone={nothing}
        onClose={nothing}
      />,
    );
    fill('/senderName', 'tư pháp');
    await userEvent.click(await screen.findByRole('button', { name: /Sở Tư pháp/ }));
    fill('/number', '412');
    fill('/issuedOn', '3');
    fill('/issuedOn-month', '3');
    fill('/issuedOn-year', '2026');
    fill('/subject', 'Về việc phối hợp');
    await press('Vào sổ');
    await vi.waitFor(() =>
      expect(sent[0]?.body).toEqual({
        senderName: JUSTICE.name,
        senderCode: JUSTICE.code,
        number: '412',
        issuedOn: '2026-03-03',
        typeName: 'Công văn',
        subject: 'Về việc phối hợp',
        urgency: 'NORMAL',
        evenIfDuplicate: false,
      }),
    );
  });
});

describe('the receivers of a document', () => {
  it('are chosen from the list and taken away again', async () => {
    const run = vi.fn();
    render(
      <DraftDialog
        title="Soạn"
        button="Soạn"
        onStale={nothing}
        agencyId={AGENCY}
        run={run}
        onDone={nothing}
        onClose={nothing}
      />,
    );
    await press('Soạn');
    expect(await asked()).toEqual(['Nhập trích yếu', 'Chọn ít nhất một nơi nhận']);
    fill('/receivers', 'tu phap');
    await userEvent.click(await screen.findByRole('button', { name: `${JUSTICE.name} (${JUSTICE.code})` }));
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Bỏ/ }));
    expect(screen.queryByText(`${JUSTICE.name} (${JUSTICE.code})`)).toBeNull();
  });

  it('of what is issued are changed alone', async () => {
    const read = {
      document: { id: '01a1f2c4-0000-7000-8000-000000000051', agencyId: AGENCY },
      version: 6,
      details: { receivers: [{ code: 'H99.99', name: 'Sở cũ' }] },
    } as unknown as OutgoingDocument;
    const done = vi.fn();
    render(<ReaddressDialog read={read} onDone={done} onStale={nothing} onClose={nothing} />);
    await userEvent.click(screen.getByRole('button', { name: /^Bỏ/ }));
    await press('Sửa nơi nhận');
    expect(await asked()).toEqual(['Chọn ít nhất một nơi nhận']);
    fill('/receivers', 'tu phap');
    await userEvent.click(await screen.findByRole('button', { name: `${JUSTICE.name} (${JUSTICE.code})` }));
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await press('Sửa nơi nhận');
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent[0]?.url).toContain('/receivers');
    expect(sent[0]?.body).toEqual({ receivers: [JUSTICE] });
  });

  it('may be a code and a name that no list has', () => {
    const chosen = [JUSTICE];
    expect(receiversOf({ chosen, typed: ' H99.01  Sở Lạ ' })).toEqual([JUSTICE, { code: 'H99.01', name: 'Sở Lạ' }]);
    expect(receiversOf({ chosen, typed: 'H56.14 Sở Tư pháp' })).toEqual([{ code: 'H56.14', name: 'Sở Tư pháp' }]);
    expect(receiversOf({ chosen, typed: 'Sở Tư pháp' })).toBeUndefined();
    expect(receiversOf({ chosen, typed: 'H99.01' })).toBeUndefined();
    expect(receiversOf({ chosen, typed: '' })).toEqual(chosen);
  });
});

describe('the words of a document', () => {
  it('are written anew with all that stood there', async () => {
    const before = {
      document: { type: 'REPORT', subject: 'Báo cáo quý', urgency: 'URGENT', agencyId: AGENCY },
      details: {
        receivers: [JUSTICE],
        language: 'Tiếng Anh',
        copies: 4,
        dueOn: '2099-04-01',
        description: 'Kèm phụ lục',
      },
    } as unknown as OutgoingDocument;
    const run = vi.fn(() => Promise.resolve(success(before)));
    render(
      <DraftDialog
        title="Sửa"
        button="Sửa"
        onStale={nothing}
        agencyId={AGENCY}
        before={before}
        run={run}
        onDone={nothing}
        onClose={nothing}
      />,
    );
    fill('/subject', 'Báo cáo quý I');
    await press('Sửa');
    await vi.waitFor(() =>
      expect(run).toHaveBeenCalledWith({
        type: 'REPORT',
        subject: 'Báo cáo quý I',
        urgency: 'URGENT',
        receivers: [JUSTICE],
        copies: 4,
        language: 'Tiếng Anh',
        dueOn: '2099-04-01',
        description: 'Kèm phụ lục',
      }),
    );
  });

  it('are of any type of Decree 30, with its abbreviation', async () => {
    render(
      <DraftDialog
        title="Soạn"
        button="Soạn"
        onStale={nothing}
        agencyId={AGENCY}
        run={vi.fn()}
        onDone={nothing}
        onClose={nothing}
      />,
    );
    const offered = (await dialog()).getByLabelText(/Loại văn bản/).querySelectorAll('option[value]:not([value=""])');
    expect(offered.length).toBe(28);
    expect(DOCUMENT_TYPES.length).toBe(28);
    expect([...offered].map(({ textContent }) => textContent)).toContain('Giấy ủy quyền (GUQ)');
  });
});

describe('a document on paper', () => {
  it('gets its number once all that stands in the register is there', async () => {
    const numbered = vi.fn();
    render(<PaperNumberDialog agencyId={AGENCY} onNumbered={numbered} onClose={nothing} />);
    await press('Cấp số văn bản giấy');
    expect((await asked())[0]).toBe('Nhập chữ viết tắt của đơn vị soạn');
    await userEvent.selectOptions((await dialog()).getByLabelText(/Loại văn bản/), 'DECISION');
    fill('/subject', 'Về việc bổ nhiệm');
    fill('/signerName', 'Lê Anh Xuân');
    fill('/signerTitle', 'Chủ tịch');
    fill('/receivers', 'Như trên');
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await press('Cấp số văn bản giấy');
    await vi.waitFor(() => expect(numbered).toHaveBeenCalled());
    expect(sent[0]?.body).toMatchObject({ type: 'DECISION', copies: 1, receivers: 'Như trên' });
  });
});
