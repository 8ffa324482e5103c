import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { handOffNote } from '#/i18n/hand-off-note';
import { violations } from '#/testing/accessibility';
import { officerDossier } from '#/testing/officer-case';
import type { HandOff } from '#/api/types';
import { ActionDialog } from '#/features/officer-dossier/actions/action-dialog';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { LazyHandOffNotice, LazyHandOffs } from '#/features/officer-dossier/hand-off/lazy-hand-offs';

const LINE: HandOff = {
  receiver: { code: '000.00.14.H59', name: 'Sở Tư pháp' },
  documentId: 'd7',
  documentState: 'SENT',
  stage: 'SENT',
  preparedAt: '2026-03-04T02:00:00Z',
  sentAt: '2026-03-04T03:00:00Z',
  candidates: [],
};
const ANSWER = {
  documentId: 'd8',
  typeName: 'Quyết định',
  symbol: '04/QĐ-STP',
  issuedOn: '2026-03-05',
  subject: 'Cấp bản sao',
  takenIn: true,
};
const TITLE = 'Quyết định 04/QĐ-STP ngày 05/03/2026 của Sở Tư pháp';
const FINISHED: HandOff = { ...LINE, stage: 'FINISHED', candidates: [ANSWER] };

describe('the ledger of a dossier that was handed over', () => {
  it('says how far it has come and what is still to come', async () => {
    const { container } = render(<LazyHandOffs handOffs={[LINE]} />);
    await screen.findByText('Sở Tư pháp (H59.14)');
    expect(screen.getAllByRole('listitem').map(step => step.textContent)).toEqual([
      expect.stringMatching(/^Lập phiếu chuyển: .*2026/),
      expect.stringMatching(/^Đã gửi: .*2026/),
      expect.stringMatching(/biên nhận 01.*chưa có/),
      expect.stringMatching(/vào sổ.*chưa có/),
      expect.stringMatching(/trả lời: chưa có/),
      expect.stringMatching(/kết quả: chưa có/),
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('ends where it was sent back', async () => {
    const refused: HandOff = { ...LINE, stage: 'REFUSED', closedAt: '2026-03-05T03:00:00Z', words: 'Nhầm nơi' };
    render(<LazyHandOffs handOffs={[refused]} />);
    await screen.findByText(/^Bị trả lại:/);
    screen.getByText('Lý do: Nhầm nơi');
    expect(screen.getAllByRole('listitem').length).toBe(3);
  });

  it('shows the answer and whether the clerk has it', async () => {
    const answer = { ...ANSWER, takenIn: false };
    render(<LazyHandOffs handOffs={[{ ...LINE, stage: 'ANSWERED', answeredAt: '2026-03-05T03:00:00Z', answer }]} />);
    await screen.findByRole('link', { name: TITLE });
    screen.getByText(/Chờ văn thư vào sổ/);
  });

  it('is not there where nothing was handed over', () => {
    const { container } = render(<LazyHandOffs handOffs={[]} />);
    expect(container.textContent).toBe('');
  });
});

describe('what stands on top of a dossier that another agency decides on', () => {
  const show = (handOff: Partial<HandOff>) => render(<LazyHandOffNotice handOffs={[{ ...LINE, ...handOff }]} />);

  it('says who sent it back and why once it is here again', async () => {
    const { container } = show({ stage: 'REFUSED', closedAt: '2026-03-05T03:00:00Z', words: 'Không thuộc thẩm quyền' });
    await screen.findByText('Hồ sơ bị Sở Tư pháp trả lại');
    screen.getByText('Lý do: Không thuộc thẩm quyền');
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    [{}, /^Đã đề nghị lấy lại hồ sơ lúc .*; cơ quan nhận trả lời trước/],
    [{ silent: true }, /hết 3 ngày làm việc cơ quan nhận chưa trả lời/],
    [{ refusedAt: '2026-03-06T03:00:00Z', words: 'Đang làm' }, /^Cơ quan nhận từ chối trả lại hồ sơ lúc/],
  ])('says that it was asked back, and what came of that: %j', async (what, words) => {
    const asked = { at: '2026-03-05T03:00:00Z', answerBy: '2026-03-10T17:00:00Z', silent: false, ...what };
    show({ stage: 'IN_AGENCY', askedBack: asked });
    await screen.findByText(words);
    expect(screen.queryByText('Lý do: Đang làm') !== null).toBe('words' in what);
  });

  it('tells the words with which that agency has finished', async () => {
    show({ stage: 'FINISHED', words: 'Không có trong sổ' });
    await screen.findByText('Nội dung cơ quan nhận báo: Không có trong sổ');
  });

  it('says where it is, with its document', async () => {
    const { container } = show({ stage: 'IN_AGENCY' });
    await screen.findByText('Hồ sơ đã chuyển tới Sở Tư pháp');
    screen.getByText(/đang giải quyết/);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/van-ban-di/d7');
    expect(await violations(container)).toEqual([]);
  });

  it('says for what its document waits before it leaves', async () => {
    show({ stage: 'PREPARED', documentState: 'SENT_BACK' });
    await screen.findByText('Hồ sơ chờ chuyển tới Sở Tư pháp');
    screen.getByText(/Phiếu chuyển bị trả lại/);
  });

  it('names the answer, to be opened', async () => {
    show({ stage: 'ANSWERED', answer: ANSWER });
    const link = await screen.findByRole('link', { name: TITLE });
    expect(link.getAttribute('href')).toBe('/van-ban-den/d8');
  });

  it('names what has come where that agency finished without an answer', async () => {
    show(FINISHED);
    await screen.findByText(/đã kết thúc xử lý nhưng chưa có văn bản trả lời/);
    screen.getByRole('link', { name: TITLE });
  });

  it('says truthfully that nothing came that could be the result', async () => {
    show({ stage: 'FINISHED', candidates: [] });
    await screen.findByText(/chưa có văn bản nào dùng được làm kết quả của hồ sơ này/);
  });

  it('names the answer that came although the dossier is back here', async () => {
    const { container } = show({ stage: 'CALLED_BACK', closedAt: '2026-03-05T03:00:00Z', answer: ANSWER });
    await screen.findByText('Sở Tư pháp vẫn gửi văn bản trả lời sau khi hồ sơ đã trở lại đây');
    expect(screen.getByRole('link', { name: TITLE }).getAttribute('href')).toBe('/van-ban-den/d8');
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    ['over', { closedAt: '2026-03-05T03:00:00Z' }],
    ['given up before it was sent', { stage: 'PREPARED', documentState: 'DROPPED' }],
  ] as const)('is gone once it is %s', (_, change) => {
    const { container } = show(change);
    expect(container.textContent).toBe('');
  });
});

describe('the result that another agency sent', () => {
  let sent: unknown[];

  function open(handOff: HandOff) {
    sent = [];
    sessionStorage.clear();
    vi.stubGlobal('fetch', async (request: Request) => {
      sent.push(await request.json());
      return Response.json({});
    });
    const data = { dossier: officerDossier(), handOffs: [handOff] } as unknown as CaseData;
    const nothing = vi.fn();
    render(
      <ActionDialog
        kind="TAKE_ANSWER"
        data={data}
        onDone={nothing}
        onRefused={nothing}
        onClose={nothing}
        onChanged={() => Promise.resolve()}
      />,
    );
    fireEvent.input(document.getElementById('/summary') as HTMLElement, { target: { value: 'Đã cấp' } });
  }
  const take = () => fireEvent.click(screen.getByRole('button', { name: 'Nhận kết quả từ cơ quan khác' }));

  it('is named, with a link, before it is taken', async () => {
    open({ ...LINE, stage: 'ANSWERED', answer: ANSWER });
    screen.getByText(new RegExp(`${TITLE} sẽ là kết quả`));
    expect(screen.getByRole('link', { name: /Xem văn bản/ }).getAttribute('href')).toBe('/mot-cua/van-ban-den/d8');
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    take();
    await vi.waitFor(() => expect(sent).toEqual([{ summary: 'Đã cấp' }]));
  });

  it('is chosen where that agency named none', async () => {
    open(FINISHED);
    take();
    await screen.findByRole('link', { name: 'Hãy chọn văn bản làm kết quả' });
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: TITLE }));
    await screen.findByRole('link', { name: /Xem văn bản/ });
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    take();
    await vi.waitFor(() => expect(sent).toEqual([{ summary: 'Đã cấp', documentId: 'd8' }]));
  });
});

describe('a step of the way to another agency', () => {
  it('says whose name stands below it, and why', () => {
    expect(handOffNote('HAND_OFF_CALLED_BACK', 'Sở Tư pháp')).toBe('Cơ quan nhận: Sở Tư pháp');
    expect(handOffNote('HAND_OFF_REFUSED', 'Sở Tư pháp: Nhầm: gửi lại')).toBe(
      'Cơ quan nhận: Sở Tư pháp. Lý do: Nhầm: gửi lại',
    );
    expect(handOffNote('STOPPED', 'Lý do: khác')).toBe('Lý do: khác');
    expect(handOffNote('HAND_OFF_RESULT_BACK', 'Sở Tư pháp, 04/QĐ')).toBe('Sở Tư pháp, 04/QĐ');
    expect(handOffNote(undefined, undefined)).toBeUndefined();
  });
});
