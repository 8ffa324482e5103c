import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OwnPhoneChangeRequest, Problem } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { SummaryList } from '#/ui/summary-list';
import { isStale, withdrawPhoneChange } from '#/features/phone-change/phone-change-requests';
import { sideWords } from '#/features/phone-change/request-card';

export interface OwnRequestProps {
  readonly request: OwnPhoneChangeRequest;
  readonly onDone: (words: string) => void;
  readonly onStale: (problem: Problem) => void;
}

/** What the officer asked a second one for, and what came of it; what waits still can be taken back. */
export function OwnRequest({ request, onDone, onStale }: OwnRequestProps) {
  const action = useAction();
  const withdraw = async () => {
    const done = await action.run(() => withdrawPhoneChange(request));
    if (done?.ok === true) onDone(t('phoneChange.withdrawn'));
    else if (done !== undefined && isStale(done.problem)) onStale(done.problem);
  };
  return (
    <article className="card">
      <SummaryList rows={rowsOf(request)} />
      {action.problem !== undefined && !isStale(action.problem) && <ProblemNotice problem={action.problem} />}
      {request.outcome === 'WAITING' && (
        <div className="buttons">
          <Button look="secondary" busy={action.busy} onClick={() => void withdraw()}>
            {t('phoneChange.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}

function rowsOf(request: OwnPhoneChangeRequest) {
  const { decidedAt, decidedBy, decisionReason } = request;
  const when = [decidedBy, decidedAt === undefined ? undefined : formatInstant(decidedAt)].filter(Boolean).join(', ');
  const outcome = t(`phoneChange.outcome.${request.outcome}`);
  return [
    { key: 'identifier', label: t('phoneChange.identifier'), value: request.identifier },
    { key: 'papers', label: t('phoneChange.onPapers'), value: sideWords(request.papers) },
    {
      key: 'asked',
      label: t('phoneChange.askedAt'),
      value: `${request.agencyName}, ${formatInstant(request.askedAt)}`,
    },
    { key: 'outcome', label: t('phoneChange.outcome'), value: when === '' ? outcome : `${outcome} (${when})` },
    ...(request.outcome === 'WAITING'
      ? [{ key: 'expires', label: t('phoneChange.expires'), value: formatInstant(request.expiresAt) }]
      : []),
    ...(decisionReason === undefined ? [] : [{ key: 'reason', label: t('phoneChange.reason'), value: decisionReason }]),
  ];
}
