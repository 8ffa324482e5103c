import { render } from '@testing-library/preact';
import { readdirSync } from 'node:fs';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { violations } from '#/testing/accessibility';
import { ActForm } from '#/ui/act-form';
import { AgencyList } from '#/ui/agency-list';
import { Attention } from '#/ui/attention';
import { BackLink } from '#/ui/back-link';
import { Button, ButtonLink, DownloadLink } from '#/ui/button';
import { Checkbox } from '#/ui/checkbox';
import { CopyButton } from '#/ui/copy-button';
import { DateInput } from '#/ui/date-input';
import { Details } from '#/ui/details';
import { Dialog } from '#/ui/dialog';
import { DueExplained } from '#/ui/due-explained';
import { EmptyState } from '#/ui/empty-state';
import { ErrorSummary } from '#/ui/error-summary';
import { FeeStatement } from '#/ui/fee-statement';
import { Field, FieldGroup } from '#/ui/field';
import { FilePicker } from '#/ui/file-picker';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Loading } from '#/ui/loading';
import { MoreButton } from '#/ui/more-button';
import { NotSignedOut } from '#/ui/not-signed-out';
import { Notice } from '#/ui/notice';
import { OfficialPapers } from '#/ui/official-papers';
import { PageHeading } from '#/ui/page-heading';
import { PageTabs } from '#/ui/page-tabs';
import { Panel } from '#/ui/panel';
import { PaperOrigin } from '#/ui/paper-origin';
import { QrCode } from '#/ui/qr-code';
import { Radios } from '#/ui/radios';
import { Select } from '#/ui/select';
import { SignatureReport } from '#/ui/signature-report';
import { SIGNED_ELSEWHERE } from '#/testing/signed-elsewhere';
import { SUPPLEMENT_ANSWERED } from '#/testing/supplement-answered';
import { SummaryList } from '#/ui/summary-list';
import { SupplementRecords } from '#/ui/supplement-records';
import { Tag } from '#/ui/tag';
import { TaskList } from '#/ui/task-list';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { TickList } from '#/ui/tick-list';
import { Timeline } from '#/ui/timeline';
import { ValidityTag } from '#/ui/validity-tag';

const nothing = () => undefined;
const later = () => Promise.resolve();
const text = { id: '/hoTen', label: 'Họ và tên', hint: 'Như trên thẻ căn cước', error: 'Hãy nhập họ và tên' };
const choices = [
  { value: 'NAM', label: 'Nam', hint: 'Giới tính nam' },
  { value: 'NU', label: 'Nữ' },
];

const COMPONENTS: Readonly<Record<string, ReactNode>> = {
  'agency-list': (
    <AgencyList
      found={{
        state: 'ready',
        reload: later,
        data: { items: [{ code: 'H50.14', name: 'Sở Tư pháp tỉnh Quảng Trị' }] },
      }}
      onChoose={nothing}
    />
  ),
  'act-form': (
    <ActForm
      title="Xóa ngày nghỉ"
      dangerous
      action={{ busy: false, problem: undefined }}
      errors={[]}
      onSubmit={() => Promise.resolve()}
      onClose={nothing}
    >
      Không lấy lại được.
    </ActForm>
  ),
  attention: <Attention to={{}}>Chưa nộp hồ sơ</Attention>,
  'back-link': <BackLink href="/ho-so" />,
  button: (
    <>
      <Button onClick={nothing}>Tiếp tục</Button>
      <Button busy look="danger">
        Xóa
      </Button>
      <ButtonLink href="/">Bắt đầu</ButtonLink>
      <DownloadLink href="/tep.pdf">Tải về</DownloadLink>
    </>
  ),
  checkbox: <Checkbox {...text} checked={false} onChange={nothing} />,
  'copy-button': <CopyButton text="H56.14-210209-0001" />,
  'date-input': <DateInput {...text} value="1990-02-09" onChange={nothing} />,
  details: <Details summary="Căn cứ pháp lý">Luật Hộ tịch</Details>,
  'due-explained': (
    <DueExplained
      date="17:00 ngày 22/02/2021"
      events={['Ngày hẹn lùi từ 19/02/2021 sang 22/02/2021.']}
      days={['Không tính 2 ngày nghỉ cuối tuần.']}
      summary="Ngày này được tính thế nào?"
    />
  ),
  dialog: (
    <Dialog title="Xóa bản nháp?" onClose={nothing}>
      Không lấy lại được.
    </Dialog>
  ),
  'empty-state': <EmptyState title="Chưa có hồ sơ">Tìm thủ tục để nộp.</EmptyState>,
  'error-summary': (
    <>
      <ErrorSummary errors={[{ id: '/hoTen', message: 'Hãy nhập họ và tên' }]} />
      <TextInput {...text} value="" onChange={nothing} />
    </>
  ),
  'fee-statement': (
    <FeeStatement
      papers="/papers"
      about={() => <Button onClick={nothing}>Hủy</Button>}
      fee={{
        settled: false,
        receiptedHereAlone: true,
        owed: 7000,
        paid: 100_000,
        items: [{ code: 'A', name: 'Phí chứng thực', state: 'OWED', pages: 5, copies: 1, amount: 7000 }],
        waiversTakenBack: [{ item: 'Lệ phí', ground: 'Hộ nghèo', reason: 'Nhầm hồ sơ', at: '2026-02-05T02:05:00Z' }],
        payments: [
          {
            id: '1',
            paper: 'fee-receipt-1',
            ...{ series: 'AA-26E', number: '0000042' },
            amount: 100_000,
            means: 'COUNTER_CASH',
            items: [{ name: 'Lệ phí cấp giấy' }],
            at: '2026-02-05T02:05:00Z',
            by: 'Trần Quốc Đạt',
            ...{ voidedAt: '2026-02-05T03:05:00Z', voidReason: 'Thu nhầm' },
          },
        ],
      }}
    />
  ),
  field: (
    <>
      <Field {...text} optional>
        <input id={text.id} />
      </Field>
      <FieldGroup {...text} id="/nhom">
        <p>Nhóm câu hỏi</p>
      </FieldGroup>
    </>
  ),
  'file-picker': (
    <FilePicker id="tep" label="Giấy chứng sinh" accept={['image/jpeg']} hint="Tối đa 10 MB" camera onFiles={nothing} />
  ),
  loaded: (
    <>
      <Loaded of={{ state: 'failed', problem: { title: 'Chưa tải được', detail: 'Thử lại sau.' }, reload: later }}>
        {nothing}
      </Loaded>
      <ProblemNotice problem={{ title: 'Chưa lưu được' }} />
    </>
  ),
  loading: <Loading />,
  'more-button': <MoreButton onMore={() => Promise.resolve({ ok: true })} />,
  'not-signed-out': <NotSignedOut />,
  notice: (
    <Notice kind="warning" title="Cần bổ sung" live>
      Hãy nộp thêm giấy tờ.
    </Notice>
  ),
  'paper-origin': (
    <PaperOrigin
      origin={{
        source: 'RESULT',
        dossierCode: 'H56.31-210209-0001',
        procedureName: 'Cấp bản sao văn bằng',
        agencyName: 'UBND thành phố Thanh Hóa',
        at: '2021-02-09T01:00:00Z',
        verificationCode: '7K2MP-QX4RT-9HBCD-WYZ36',
        state: 'VALID',
      }}
      verifyHref="/xac-minh/7K2MP-QX4RT-9HBCD-WYZ36"
    />
  ),
  'validity-tag': <ValidityTag state="REVOKED" />,
  'official-papers': (
    <OfficialPapers
      base="/papers"
      papers={[
        { id: 'receipt-1', kind: 'RECEIPT', number: 1, at: '2026-11-22T03:10:00Z', issuedAt: 'x', signedBy: ['Sở A'] },
        { id: 'refusal-1', kind: 'REFUSAL', number: 1, at: '2026-11-22T03:10:00Z', issuedAt: 'x', signedBy: [] },
        { id: 'apology-1', kind: 'APOLOGY', number: 1, at: '2026-11-22T03:10:00Z' },
      ]}
    />
  ),
  'page-heading': <PageHeading title="Tìm thủ tục" caption="Một cửa" wrong />,
  'page-tabs': <PageTabs label="Văn bản" tabs={[{ href: '/van-ban-den', label: 'Văn bản đến', waiting: 3 }]} />,
  panel: <Panel title="Đã nộp hồ sơ">H56.14-210209-0001</Panel>,
  'qr-code': <QrCode rows={['101', '010', '111']} label="Mã QR" />,
  radios: <Radios {...text} choices={choices} value={undefined} onChange={nothing} />,
  select: <Select {...text} choices={choices} value={undefined} onChange={nothing} />,
  'signature-report': <SignatureReport report={SIGNED_ELSEWHERE} />,
  'summary-list': (
    <SummaryList
      rows={[{ key: 'ten', label: 'Họ và tên', value: 'Lê Thị Nhung', action: { label: 'Sửa', href: '/' } }]}
    />
  ),
  'supplement-records': (
    <SupplementRecords
      form={{
        id: 'f',
        version: 1,
        title: 'Tờ khai',
        titleEn: 'Form',
        schema: { type: 'object' },
        ui: { type: 'Categorization', elements: [] },
      }}
      answers={{}}
      documents={[{ code: 'CCCD', name: 'Căn cước', nameEn: 'Identity card' }]}
      attachments={[{ id: 'a1', fileName: 'cccd.pdf' }]}
      records={[SUPPLEMENT_ANSWERED]}
    />
  ),
  tag: <Tag tone="success">Đã xong</Tag>,
  'task-list': (
    <TaskList
      tasks={[
        { key: 'a', label: 'Người yêu cầu', status: 'Đã xong', tone: 'success', href: '/a', hint: 'Một phút' },
        { key: 'b', label: 'Kiểm tra và nộp', status: 'Chưa thể bắt đầu', tone: 'neutral' },
      ]}
    />
  ),
  'text-area': <TextArea {...text} value={'a'.repeat(9)} maxLength={10} onChange={nothing} />,
  'text-input': <TextInput {...text} value="" onChange={nothing} optional />,
  'tick-list': <TickList {...text} choices={choices} ticked={['NU']} onChange={nothing} />,
  timeline: <Timeline entries={[{ key: '1', title: 'Đã nộp', when: '10:10', who: 'Người nộp', text: 'Lý do' }]} />,
};

describe('every component', () => {
  it('is looked at here', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.tsx') && !name.includes('.test.'));
    expect(Object.keys(COMPONENTS).sort()).toEqual(files.map(name => name.replace('.tsx', '')).sort());
  });

  for (const [name, component] of Object.entries(COMPONENTS)) {
    it(`${name} has nothing that axe finds wrong`, async () => {
      const { baseElement } = render(<main>{component}</main>);
      expect(await violations(baseElement)).toEqual([]);
    });
  }
});
