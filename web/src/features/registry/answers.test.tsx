import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { violations } from '#/testing/accessibility';
import { AnswersGiven, AnswersTo } from '#/features/registry/answer-lines';
import { FinishDialog } from '#/features/registry/finish-dialog';
import { IncomingActs } from '#/features/registry/incoming-acts';

const ID = '01a1f2c4-0000-7000-8000-000000000077';
const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const UNIT = '01a1f2c4-0000-7000-8000-000000000088';
const ANSWER = { id: UNIT, subject: 'Trả lời', state: 'SUBMITTED' } as const;
const POSSIBLE = [
  { id: UNIT, symbol: '04/QĐ-STP', issuedOn: '2026-03-05', subject: 'Cấp phép', toSender: true },
  { id: AGENCY, symbol: '03/STP', issuedOn: '2026-03-04', subject: 'Khác', toSender: false },
];
const READ = {
  document: {
    id: ID,
    agencyId: AGENCY,
    state: 'IN_PROGRESS',
    sender: { code: 'H56.31', name: 'UBND thành phố' },
    symbol: '01/PC-UBND',
    subject: 'Chuyển hồ sơ H56.31-260304-0001',
  },
  version: 3,
  answers: [],
  acts: ['ANSWER', 'FINISH'],
} as unknown as IncomingDocument;

let problem: object | undefined;
let sent: { url: string; body: unknown }[];

function read(url: string): unknown {
  const post = { agencyId: AGENCY, agencyName: 'Sở', unitId: UNIT, unitName: 'Phòng', roles: ['HANDLER'] };
  if (url.includes('/officer/me')) return { id: ID, posts: [post] };
  const asked = new URL(url).searchParams.get('q');
  if (url.includes('/possible-answers'))
    return { items: POSSIBLE.filter(({ symbol }) => asked === null || symbol.startsWith(asked)) };
  return { items: [] };
}

async function serve(request: Request): Promise<Response> {
  if (request.method === 'GET') return Response.json(read(request.url));
  sent.push({ url: request.url, body: await request.json() });
  if (problem !== undefined) {
    return Response.json(problem, { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
  }
  return Response.json({ document: { id: UNIT } });
}

const nothing = () => undefined;
const dialog = async () => within(await screen.findByRole('dialog'));
const press = async (name: string) => userEvent.click((await dialog()).getByRole('button', { name }));

beforeEach(() => {
  addMessages(vietnamese);
  problem = undefined;
  sent = [];
  history.replaceState(null, '', '/');
  vi.stubGlobal('fetch', serve);
});

describe('the answer to a document', () => {
  it('is begun with its sender, its symbol and what it answers, and opened', async () => {
    render(<IncomingActs read={READ} onChanged={nothing} />);
    await userEvent.click(screen.getByRole('button', { name: 'Soạn văn bản trả lời' }));
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await press('Tạo dự thảo');
    await vi.waitFor(() =>
      expect(sent[0]).toMatchObject({
        url: expect.stringContaining(`/agencies/${AGENCY}/outgoing-documents`),
        body: {
          unitId: UNIT,
          subject: 'Trả lời văn bản số 01/PC-UBND: Chuyển hồ sơ H56.31-260304-0001',
          receivers: [{ code: 'H56.31', name: 'UBND thành phố' }],
          answers: ID,
        },
      }),
    );
    await vi.waitFor(() => expect(location.pathname).toBe(`/van-ban-di/${UNIT}`));
  });

  it('is refused with a sentence where the question can be answered no longer', async () => {
    const type = 'https://motcua.vn/problems/document-not-answerable';
    const errors = [{ pointer: '/answers', rule: 'enum', message: 'Chỉ trả lời được…' }];
    problem = { type, title: 'Văn bản đến này không trả lời được', status: 409, errors };
    render(<IncomingActs read={READ} onChanged={nothing} />);
    await userEvent.click(screen.getByRole('button', { name: 'Soạn văn bản trả lời' }));
    await press('Tạo dự thảo');
    (await dialog()).getByText('Văn bản đến này không trả lời được');
    expect((await dialog()).queryByText('Chỉ trả lời được…')).toBeNull();
  });

  it('and its question name each other, with links', async () => {
    const asked = { id: ID, symbol: '01/PC-UBND', senderName: 'UBND thành phố', fate: 'STANDS' };
    const answer = { document: { state: 'DRAFTED' }, answers: asked } as unknown as OutgoingDocument;
    const { container } = render(
      <>
        <AnswersTo read={answer} />
        <AnswersGiven read={{ ...READ, answers: [ANSWER], ending: { answerSymbol: '7/STP', note: 'Đã xong' } }} />
      </>,
    );
    const links = screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['01/PC-UBND của UBND thành phố', `/van-ban-den/${ID}`],
      ['Trả lời', `/van-ban-di/${UNIT}`],
    ]);
    screen.getByText(/tự kết thúc khi trục liên thông đã nhận/);
    screen.getByText('Chờ ký');
    screen.getByText('Văn bản trả lời: 7/STP.');
    screen.getByText('Kết quả xử lý: Đã xong');
    expect(await violations(container)).toEqual([]);
  });
});

describe('finishing a document', () => {
  const finishing = (answers: IncomingDocument['answers']) =>
    render(<FinishDialog read={{ ...READ, answers }} onDone={nothing} onStale={nothing} onClose={nothing} />);

  it('chooses among what was sent, and keeps the choice while others are looked for', async () => {
    finishing([]);
    const choice = await (await dialog()).findByLabelText(/Văn bản trả lời \(/);
    expect(choice.textContent).toContain('04/QĐ-STP ngày 05/03/2026: Cấp phép (gửi tới nơi hỏi)');
    await userEvent.selectOptions(choice, UNIT);
    fireEvent.input((await dialog()).getByLabelText(/Tìm văn bản trả lời/), { target: { value: '03' } });
    await vi.waitFor(() => {
      const select = document.getElementById('/answerId') as HTMLSelectElement;
      expect([...select.options].map(({ value }) => value)).toEqual(['', UNIT, AGENCY]);
      expect(select.value).toBe(UNIT);
    });
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
    await press('Kết thúc xử lý');
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ answerId: UNIT }));
  });

  it('wants words where there is no answer', async () => {
    finishing([]);
    await press('Kết thúc xử lý');
    (await dialog()).getByRole('link', { name: 'Chọn văn bản trả lời hoặc nhập kết quả xử lý' });
    expect(sent).toEqual([]);
  });

  it('says at the field that an answer was not sent', async () => {
    const message = 'Gửi văn bản trả lời trước';
    const type = 'https://motcua.vn/problems/answer-not-sent';
    problem = { type, title: 'Chưa gửi', status: 409, errors: [{ pointer: '/answerId', rule: 'enum', message }] };
    finishing([]);
    await userEvent.selectOptions(await (await dialog()).findByLabelText(/Văn bản trả lời \(/), UNIT);
    await press('Kết thúc xử lý');
    await vi.waitFor(() => expect(document.getElementById('/answerId-error')?.textContent).toContain(message));
  });

  it('tells of an answer that finishes it when it is sent', async () => {
    finishing([ANSWER]);
    await (await dialog()).findByText('Văn bản trả lời chưa được gửi');
    (await dialog()).getByRole('link', { name: 'Trả lời' });
  });
});
