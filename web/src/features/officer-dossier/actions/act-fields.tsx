import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DeliveryMethod } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import type { ActValues, PlainAction } from '#/features/officer-dossier/actions/act-values';
import { AssigneeChoice } from '#/features/officer-dossier/actions/assignee-choice';
import { ResultUpload } from '#/features/officer-dossier/actions/result-upload';
import { TakeAnswerFields } from '#/features/officer-dossier/actions/take-answer-fields';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { LazyHandOffFields } from '#/features/officer-dossier/hand-off/lazy-hand-offs';

export interface ActFieldsProps {
  readonly kind: PlainAction;
  readonly data: CaseData;
  readonly values: ActValues;
  readonly errors: readonly FieldMessage[];
  readonly onChange: (change: Partial<ActValues>) => void;
  readonly onChanged: () => Promise<void>;
}

const LONGEST_TEXT = 1000;
const LONGEST_SUMMARY = 500;

/** What each act asks before it is done. */
export function ActFields({ kind, data, values, errors, onChange, onChanged }: ActFieldsProps) {
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  switch (kind) {
    case 'ACCEPT':
      return <p>{t('act.acceptText')}</p>;
    case 'REFUSE':
    case 'STOP':
    case 'REVOKE':
    case 'CALL_BACK':
    case 'GO_ON':
      return (
        <TextArea
          id="/reason"
          label={t('act.reason')}
          hint={t('act.reasonHint')}
          maxLength={LONGEST_TEXT}
          error={errorOf('/reason')}
          value={values.reason}
          onChange={reason => onChange({ reason })}
        />
      );
    case 'EXTEND_SUPPLEMENT':
      return (
        <>
          <p>{t('act.extendText', { at: dueOf(data) })}</p>
          <TextInput
            id="/moreDays"
            width="short"
            inputMode="numeric"
            autoComplete="off"
            label={t('act.moreDays')}
            error={errorOf('/moreDays')}
            value={values.days}
            onChange={days => onChange({ days })}
          />
          <TextArea
            id="/reason"
            label={t('act.reason')}
            maxLength={LONGEST_TEXT}
            error={errorOf('/reason')}
            value={values.reason}
            onChange={reason => onChange({ reason })}
          />
        </>
      );
    case 'ASSIGN':
      return (
        <AssigneeChoice
          dossierId={data.dossier.id}
          value={values.officerId}
          error={errorOf('/officerId')}
          onChange={officerId => onChange({ officerId })}
        />
      );
    case 'FORWARD':
      return (
        <TextArea
          id="/note"
          label={t('act.note')}
          optional
          maxLength={LONGEST_TEXT}
          error={errorOf('/note')}
          value={values.note}
          onChange={note => onChange({ note })}
        />
      );
    case 'RESOLVE':
      return (
        <>
          <TextArea
            id="/summary"
            label={t('act.summary')}
            maxLength={LONGEST_TEXT}
            error={errorOf('/summary')}
            value={values.summary}
            onChange={summary => onChange({ summary })}
          />
          <ResultUpload dossier={data.dossier} onAttached={onChanged} />
        </>
      );
    case 'TAKE_ANSWER':
      return (
        <>
          <TakeAnswerFields
            handOffs={data.handOffs}
            documentId={values.documentId}
            error={errorOf('/documentId')}
            onChange={documentId => onChange({ documentId })}
          />
          <TextArea
            id="/summary"
            label={t('act.summary')}
            maxLength={LONGEST_SUMMARY}
            error={errorOf('/summary')}
            value={values.summary}
            onChange={summary => onChange({ summary })}
          />
        </>
      );
    case 'HAND_OFF':
      return <LazyHandOffFields data={data} values={values} error={errorOf('/receiverCode')} onChange={onChange} />;
    case 'RETURN':
      return <ReturnFields data={data} values={values} errorOf={errorOf} onChange={onChange} />;
    case 'TAKE':
    case 'REQUEST_SUPPLEMENT':
      return null;
  }
}

/** Until when the open request is awaited now. */
function dueOf({ dossier }: CaseData): string {
  const due = dossier.supplementRequests.find(({ state }) => state === 'OPEN')?.dueAt;
  return due === undefined ? '' : formatInstant(due);
}

/** Whether the result waits for the fee, or only somebody should think of it. */
function returnUnpaid({ fee }: CaseData['dossier']) {
  return fee?.demandable === true ? 'fee.returnUnpaidFirst' : 'fee.returnUnpaidBefore';
}

interface ReturnFieldsProps extends Pick<ActFieldsProps, 'data' | 'values' | 'onChange'> {
  readonly errorOf: (id: string) => string | undefined;
}

function ReturnFields({ data, values, errorOf, onChange }: ReturnFieldsProps) {
  const asked = data.dossier.delivery?.method;
  const ways = new Set<DeliveryMethod>([...(asked === undefined ? [] : [asked]), ...data.procedure.delivery]);
  return (
    <>
      {data.dossier.fee?.settled === false && (
        <Notice kind="warning" title={t('fee.returnUnpaid')}>
          <p>{t(returnUnpaid(data.dossier))}</p>
        </Notice>
      )}
      <Radios
        id="/method"
        label={t('act.method')}
        choices={[...ways].map(method => ({ value: method, label: t(`delivery.${method}`) }))}
        value={values.method}
        error={errorOf('/method')}
        onChange={method => onChange({ method: method as DeliveryMethod })}
      />
      {values.method === 'COUNTER' && (
        <TextInput
          id="/receiverName"
          label={t('act.receiver')}
          autoComplete="off"
          error={errorOf('/receiverName')}
          value={values.receiverName}
          onChange={receiverName => onChange({ receiverName })}
        />
      )}
    </>
  );
}
