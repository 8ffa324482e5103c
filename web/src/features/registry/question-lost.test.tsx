import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { registryAnswers } from '#/i18n/vi/registry-answers';
import { violations } from '#/testing/accessibility';
import type { OutgoingDocument } from '#/api/types';
import { MoveDialog } from '#/features/registry/move-dialog';
import { QuestionLost } from '#/features/registry/question-lost';

const OTHER = { id: 'd9', symbol: '04/UBND-TP', open: true };

function answer(fate: string, replacedBy?: typeof OTHER, acts: readonly string[] = ['EDIT']): OutgoingDocument {
  return {
    document: { id: 'd1', state: 'DRAFTED' },
    version: 2,
    details: { receivers: [{ code: 'H56.31', name: 'UBND thành phố' }] },
    answers: { id: 'd8', symbol: '03/UBND-TP', senderName: 'UBND thành phố', fate, replacedBy },
    acts,
  } as unknown as OutgoingDocument;
}

let sent: unknown[];
let waiting: unknown[];
const nothing = vi.fn();

beforeEach(() => {
  addMessages(vietnamese);
  addMessages(registryAnswers);
  sent = [];
  waiting = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json({ items: waiting, acts: [] });
    sent.push(await request.json());
    return Response.json({});
  });
});

describe('an answer whose question is gone', () => {
  it.each([
    ['RECALLED', 'Văn bản được trả lời đã bị thu hồi'],
    ['WORK_BACK', 'Phiếu chuyển đã bị lấy lại'],
  ])('says so where it is %s', async (fate, title) => {
    const { container } = render(<QuestionLost read={answer(fate)} onChanged={nothing} />);
    screen.getByText(title);
    expect(await violations(container)).toEqual([]);
  });

  it('names what stands in its place, and can be turned to that once it is in the register', async () => {
    const { container, rerender } = render(<QuestionLost read={answer('REPLACED', OTHER)} onChanged={nothing} />);
    expect(screen.getByRole('link', { name: '04/UBND-TP' }).getAttribute('href')).toContain('d9');
    screen.getByRole('button', { name: 'Chuyển sang trả lời văn bản thay thế' });
    expect(await violations(container)).toEqual([]);
    rerender(<QuestionLost read={answer('REPLACED', { ...OTHER, open: false })} onChanged={nothing} />);
    expect(screen.queryByRole('button')).toBeNull();
    screen.getByText(/Khi văn bản thay thế đã vào sổ/);
  });

  it('says nothing of one that stands', () => {
    const { container } = render(<QuestionLost read={answer('STANDS')} onChanged={nothing} />);
    expect(container.textContent).toBe('');
  });

  it('says that its sender asks the question back, as long as nobody has answered', async () => {
    waiting = [{ id: 'r1', kind: 'RECALL', reason: 'Gửi nhầm', at: '2026-03-04T02:00:00Z' }];
    const { container } = render(<QuestionLost read={answer('STANDS')} onChanged={nothing} />);
    await screen.findByText('Bên gửi đang đề nghị thu hồi văn bản được trả lời');
    screen.getByText('Gửi nhầm');
    expect(await violations(container)).toEqual([]);
  });

  it('is signed with a tick that the officer knows', async () => {
    const show = (fate: string) =>
      render(<MoveDialog read={answer(fate)} deed="SIGN" onDone={nothing} onStale={nothing} onClose={nothing} />);
    show('RECALLED');
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Ký số' }));
    await vi.waitFor(() => expect(sent).toEqual([{ evenIfQuestionLost: true }]));
  });

  it('asks nothing of one that stands', () => {
    render(<MoveDialog read={answer('STANDS')} deed="SEND" onDone={nothing} onStale={nothing} onClose={nothing} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    screen.getByText('Văn bản được gửi tới: UBND thành phố.');
  });
});
