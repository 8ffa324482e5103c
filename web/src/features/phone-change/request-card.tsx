import { useState } from 'react';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { PhoneChangeRequest, PhoneChangeSide, Problem } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { SummaryList } from '#/ui/summary-list';
import { TextInput } from '#/ui/text-input';
import { confirmPhoneChange, isStale, refusePhoneChange } from '#/features/phone-change/phone-change-requests';

export interface RequestCardProps {
  readonly request: PhoneChangeRequest;
  readonly onDone: (words: string) => void;
  /** Told where it is not as it is drawn; what is said of it has to outlive the card. */
  readonly onStale: (problem: Problem) => void;
}

/** What the account declares beside what the papers say, for the second officer to decide. */
export function RequestCard({ request, onDone, onStale }: RequestCardProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const action = useAction();
  const confirm = async () => {
    const done = await action.run(() => confirmPhoneChange(request));
    if (done?.ok === true) onDone(t('phoneChange.doneText', { name: done.data.fullName, phone: done.data.phone }));
    else if (done !== undefined && isStale(done.problem)) onStale(done.problem);
  };
  const refuse = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const done = await action.run(() => refusePhoneChange(request, reason.trim()));
    if (done?.ok === true) onDone(t('phoneChange.refused'));
    else if (done !== undefined && isStale(done.problem)) onStale(done.problem);
  };
  const reasonId = `reason-${request.id}`;
  return (
    <article className="card">
      <SummaryList rows={rowsOf(request)} />
      {action.problem !== undefined && !isStale(action.problem) && <ProblemNotice problem={action.problem} />}
      {request.own ? (
        <p>{t('phoneChange.own')}</p>
      ) : (
        <>
          <p>{t('phoneChange.effect.TAKEN')}</p>
          <TextInput
            id={reasonId}
            label={t('phoneChange.refuseReason')}
            error={missing ? t('phoneChange.error.reason') : undefined}
            value={reason}
            onChange={setReason}
            autoComplete="off"
            maxLength={500}
          />
          <div className="buttons">
            <Button busy={action.busy} onClick={() => void confirm()}>
              {t('phoneChange.confirm')}
            </Button>
            <Button look="secondary" busy={action.busy} onClick={() => void refuse()}>
              {t('phoneChange.refuse')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

function rowsOf(request: PhoneChangeRequest) {
  return [
    { key: 'identifier', label: t('phoneChange.identifier'), value: request.identifier },
    { key: 'declared', label: t('phoneChange.declared'), value: sideWords(request.declared) },
    { key: 'papers', label: t('phoneChange.onPapers'), value: sideWords(request.papers) },
    { key: 'paper', label: t('phoneChange.paper'), value: t(`phoneChange.paper.${request.paper}`) },
    { key: 'reason', label: t('phoneChange.reason'), value: request.reason },
    {
      key: 'asked',
      label: t('phoneChange.askedBy'),
      value: `${request.askedBy}, ${request.agencyName}, ${formatInstant(request.askedAt)}`,
    },
    { key: 'expires', label: t('phoneChange.expires'), value: formatInstant(request.expiresAt) },
  ];
}

/** Who the holder is, in one line. */
export function sideWords(side: PhoneChangeSide): string {
  return [
    side.fullName,
    ...(side.dateOfBirth === undefined ? [] : [formatDate(side.dateOfBirth)]),
    ...(side.representativeName === undefined
      ? []
      : [`${side.representativeName} (${side.representativeNumber ?? ''})`]),
    t('phoneChange.phoneEnding', { digits: side.phoneEnding }),
  ].join(' · ');
}
