import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { officerDossier } from '#/testing/officer-case';
import { ActionDialog } from '#/features/officer-dossier/actions/action-dialog';
import type { CaseData } from '#/features/officer-dossier/case-data';

const FOUND = { code: 'H50.14', name: 'Sở Tư pháp tỉnh Quảng Trị', province: 'Ủy ban nhân dân tỉnh Quảng Trị' };
const PAPER = { requiredDocumentCode: 'ID', mediaType: 'image/png', sizeBytes: 10, sha256: 'x' };

describe('the hand-off of a dossier', () => {
  let sent: unknown[];
  let answer: Response;

  beforeEach(async () => {
    sent = [];
    answer = Response.json({});
    sessionStorage.clear();
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'GET') return Response.json({ items: [FOUND] });
      sent.push(await request.json());
      return answer;
    });
    const attachments = [
      { ...PAPER, id: 'p1', fileName: 'mat-truoc.png' },
      { ...PAPER, id: 'p2', fileName: 'mat-sau.png' },
    ];
    const data = {
      dossier: officerDossier({ attachments }),
      procedure: { requiredDocuments: [{ code: 'ID', name: 'Giấy tờ tùy thân', nameEn: 'Identity paper' }] },
      handOffs: [],
    } as unknown as CaseData;
    const nothing = vi.fn();
    render(
      <ActionDialog
        kind="HAND_OFF"
        data={data}
        onDone={nothing}
        onRefused={nothing}
        onClose={nothing}
        onChanged={() => Promise.resolve()}
      />,
    );
    await screen.findByText('Những gì được gửi đi');
  });

  const box = () => document.getElementById('/receiverCode') as HTMLInputElement;
  const type = (words: string) => fireEvent.input(box(), { target: { value: words } });
  const handOff = () => fireEvent.click(screen.getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }));
  const choose = async () => {
    type('tư pháp quảng trị');
    fireEvent.click(await screen.findByRole('button', { name: 'Sở Tư pháp tỉnh Quảng Trị (H50.14)' }));
  };

  it('names what leaves the house, each kind of paper with its files', async () => {
    screen.getByText('Những gì được gửi đi');
    screen.getByText(/Dữ liệu cá nhân của Lê Thị Nhung/);
    screen.getByText('Đơn, tờ khai điện tử đã điền');
    screen.getByText('Giấy tờ tùy thân (2 tệp): mat-truoc.png, mat-sau.png');
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
  });

  it('shows the agency with its province and code before anything is done', async () => {
    await choose();
    const chosen = await screen.findByText('Chuyển tới: Sở Tư pháp tỉnh Quảng Trị');
    screen.getByText('Thuộc Ủy ban nhân dân tỉnh Quảng Trị · Mã định danh H50.14');
    expect(document.activeElement?.contains(chosen)).toBe(true);
    expect(box().value).toBe('');
    expect(sent).toEqual([]);
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    handOff();
    await vi.waitFor(() => expect(sent).toEqual([{ receiverCode: 'H50.14' }]));
  });

  it('is not done while no agency was chosen from the list', async () => {
    type('H50.14');
    handOff();
    await screen.findByRole('link', { name: 'Hãy tìm và chọn cơ quan nhận trong danh sách' });
    expect(sent).toEqual([]);
  });

  it('goes to nobody once another agency is looked for', async () => {
    await choose();
    await screen.findByText(/^Chuyển tới/);
    type('sở nội vụ');
    expect(screen.queryByText(/^Chuyển tới/)).toBeNull();
    handOff();
    await screen.findByRole('link', { name: /chọn cơ quan nhận/ });
    expect(sent).toEqual([]);
  });

  it('says at the field why the agency is refused', async () => {
    await choose();
    const title = 'Trục liên thông đang kết nối không gửi được văn bản tới cơ quan này';
    answer = Response.json(
      {
        type: 'https://motcua.vn/problems/competent-agency-not-reached',
        title,
        status: 422,
        errors: [{ pointer: '/receiverCode', keyword: 'enum', message: title }],
      },
      { status: 422 },
    );
    handOff();
    await screen.findByRole('link', { name: title });
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('says nothing of what was wrong before once an agency is chosen, or another is looked for', async () => {
    handOff();
    await screen.findByRole('link', { name: /chọn cơ quan nhận/ });
    await choose();
    await screen.findByText(/^Chuyển tới/);
    expect(screen.queryByText(/^Hãy tìm và chọn cơ quan nhận/)).toBeNull();
    expect(box().getAttribute('aria-invalid')).not.toBe('true');
    const problem = { type: 'x/competent-agency-own', title: 'Đang giữ hồ sơ này', status: 422 };
    const errors = [{ pointer: '/receiverCode', keyword: 'enum', message: problem.title }];
    answer = Response.json({ ...problem, errors }, { status: 422 });
    handOff();
    await screen.findByRole('link', { name: problem.title });
    type('sở nội vụ');
    await vi.waitFor(() => expect(screen.queryByText(problem.title)).toBeNull());
  });
});
