import { render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { AnswersGiven, RepliedBy, RepliesTo } from '#/features/registry/answer-lines';
import { DeliveryList } from '#/features/registry/delivery-list';
import { DuplicatesNotice } from '#/features/registry/duplicates-notice';
import { IncomingChanges, PastVersions } from '#/features/registry/incoming-changes';
import { IncomingDocumentPage } from '#/features/registry/incoming-document-page';
import { cameText, cameTitle } from '#/features/registry/incoming-history';
import { OutgoingTag, SendingNotice } from '#/features/registry/outgoing-tag';

const ID = '01a1f2c4-0000-7000-8000-000000000077';
const OTHER = '01a1f2c4-0000-7000-8000-000000000088';
const AT = '2026-03-04T02:00:00Z';
const FILE = { id: OTHER, name: 'công văn cũ.pdf', mediaType: 'application/pdf', sizeBytes: 2048 };
const PAST = {
  at: AT,
  reason: 'Thiếu phụ lục',
  typeName: 'Công văn',
  subject: 'Trích yếu cũ',
  words: { dueOn: '2026-03-20', signerName: 'Bùi Đình Sơn' },
  files: [FILE],
};
const ANOTHER = { id: OTHER, symbol: '9/STP', subject: 'Bản mới', reason: 'Sai Điều 2' };
const READ = {
  document: {
    id: ID,
    state: 'CANCELLED',
    arrivedAt: AT,
    sender: { code: '000.00.14.H50', name: 'Sở Tư pháp tỉnh Quảng Trị' },
    symbol: '7/STP',
    issuedOn: '2026-03-03',
    typeName: 'Công văn',
    subject: 'Về việc phối hợp',
    urgency: 'NORMAL',
  },
  version: 3,
  details: { number: '7', notation: 'STP' },
  answers: [],
  dossier: { id: OTHER, code: 'H56.31-261123-0002' },
  provenance: {
    seal: { signedBy: 'Sở Tư pháp tỉnh Quảng Trị', checkedAt: AT },
    answersTo: { id: OTHER, symbol: '04/UBND-TP', subject: 'Đề nghị phối hợp', state: 'SENT', sending: 'SENT' },
  },
  files: [],
  changes: { updates: [PAST], replaces: [{ ...ANOTHER, id: ID, symbol: '3/STP' }], replacedBy: ANOTHER },
  duplicates: [],
  history: [
    { at: AT, state: 'ARRIVED' },
    { at: '2026-03-04T03:00:00Z', state: 'ARRIVED', deed: 'UPDATED', remarks: 'Thiếu phụ lục' },
  ],
  acts: [],
} as unknown as IncomingDocument;

beforeEach(() => {
  addMessages(vietnamese);
  vi.stubGlobal('fetch', async (request: Request) =>
    Response.json(request.url.endsWith(ID) ? READ : { items: [], acts: [], editable: false }),
  );
});

describe('a document that came', () => {
  it('says whose seal was verified, in one form of code, and what its sender did with it', async () => {
    const { container } = render(<IncomingDocumentPage documentId={ID} />);
    await screen.findByText(/Hợp lệ. Chứng thư số của Sở Tư pháp tỉnh Quảng Trị, kiểm tra lúc/);
    screen.getByText('Sở Tư pháp tỉnh Quảng Trị (H50.14)');
    expect(screen.getByRole('link', { name: 'H56.31-261123-0002' }).getAttribute('href')).toContain(OTHER);
    screen.getByText('Đã được thay thế');
    screen.getByText('Bên gửi đã cập nhật');
    expect(screen.queryByText('Đã sửa thông tin')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('links what replaced it and what it replaces, and shows what it said before', () => {
    render(
      <>
        <IncomingChanges read={READ} />
        <PastVersions read={READ} />
      </>,
    );
    expect(screen.getByRole('link', { name: '9/STP – Bản mới' }).getAttribute('href')).toContain(OTHER);
    screen.getByRole('link', { name: '3/STP – Bản mới' });
    screen.getByText('Trích yếu cũ');
    expect(screen.getByRole('link', { name: /công văn cũ/ }).getAttribute('href')).toContain(OTHER);
  });

  it('is told apart from others alike by their numbers of arrival, and by when they came where they have none', () => {
    render(
      <DuplicatesNotice
        duplicates={[
          { id: OTHER, number: 5, arrivedAt: AT },
          { id: ID, arrivedAt: AT },
        ]}
      />,
    );
    screen.getByRole('link', { name: /^Số đến 5, đến lúc/ });
    screen.getByRole('link', { name: /^Chưa vào sổ, đến lúc/ });
  });

  it('links our document that it answers, and the other way round', () => {
    const asked = { answeredBy: [{ id: ID, symbol: '7/STP', senderName: 'Sở Tư pháp' }] };
    render(
      <>
        <RepliesTo read={READ} />
        <RepliedBy read={asked as unknown as OutgoingDocument} />
      </>,
    );
    expect(screen.getByRole('link', { name: '04/UBND-TP' }).getAttribute('href')).toContain(OTHER);
    expect(screen.getByRole('link', { name: '7/STP của Sở Tư pháp' }).getAttribute('href')).toContain(ID);
  });
});

type Line = IncomingDocument['history'][number];

describe('the history of assigning', () => {
  const lead = { unitId: ID, unitName: 'Phòng A', officerId: OTHER, officerName: 'Lê An' };
  const given: Line = {
    at: AT,
    state: 'ASSIGNED',
    remarks: 'Tham mưu',
    assigned: {
      passedOn: false,
      respondBy: '2026-03-09',
      assignees: [lead, { unitId: OTHER, unitName: 'Phòng B' }],
    },
  };

  it('is told in the language of whoever reads it', () => {
    expect(cameText(given)).toBe('Chủ trì: Lê An (Phòng A) · Phối hợp: Phòng B · Hạn xử lý: 09/03/2026 · Tham mưu');
    const onward = { at: AT, state: 'ASSIGNED', assigned: { passedOn: true, assignees: [lead] } } satisfies Line;
    expect(cameTitle(onward)).toBe('Đã giao người xử lý trong đơn vị');
    expect(cameText(onward)).toBe('Lê An (Phòng A)');
  });

  it('of before stays as it was written', () => {
    expect(cameTitle({ at: AT, state: 'ASSIGNED' })).toBe('Đã phân công xử lý');
    expect(cameText({ at: AT, state: 'ASSIGNED', remarks: 'Chủ trì: Phòng A' })).toBe('Chủ trì: Phòng A');
  });
});

describe('a document that was sent', () => {
  it.each([
    ['WAITING', 'Đang gửi', /hệ thống tự gửi lại/],
    ['NOT_SENT', 'Chưa gửi được', /không nhận văn bản này/],
    ['REFUSED', 'Bị từ chối', /Tất cả nơi nhận đã từ chối/],
    ['TAKEN_BACK', 'Đã thu hồi', /Không còn nơi nhận nào/],
  ] as const)('%s is called %s, with a notice on top', (sending, tag, notice) => {
    const item = { state: 'SENT', sending } as const;
    render(
      <>
        <OutgoingTag item={item} />
        <SendingNotice item={item} />
      </>,
    );
    screen.getByText(tag);
    screen.getByText(notice);
  });

  it('needs no notice while somebody has it', () => {
    const { container } = render(<SendingNotice item={{ state: 'SENT', sending: 'SENT' }} />);
    expect(container.textContent).toBe('');
    render(
      <AnswersGiven read={{ ...READ, answers: [{ id: ID, subject: 'x', state: 'SENT', sending: 'TAKEN_BACK' }] }} />,
    );
    screen.getByText('Đã thu hồi');
  });

  it('tells every status of each receiver with its time', () => {
    const history = ['01', '03', '15'].map((statusCode, hour) => ({ statusCode, at: `2026-03-04T0${hour}:00:00Z` }));
    render(
      <DeliveryList
        receivers={[{ code: 'H50.14', name: 'Sở Tư pháp' }]}
        deliveries={[{ receiverCode: 'H50.14', statusCode: '15', since: AT, history }]}
      />,
    );
    screen.getByText(/^Đã thu hồi \(15\), lúc/);
    screen.getByText(/^Đã đến \(01\), lúc/);
    screen.getByText(/^Đã tiếp nhận \(03\), lúc/);
  });
});
