import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Batch, BatchRow } from '#/api/types';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { submitBatch } from '#/features/dossier/batch/submit-batch';

export interface SubmitRowsProps {
  readonly batch: Batch;
  readonly onSent: () => Promise<void>;
}

/** Submits what is whole, after a person has said so once more. */
export function SubmitRows({ batch, onSent }: SubmitRowsProps) {
  const [asking, setAsking] = useState(false);
  const action = useAction();
  const count = batch.rows.filter(isUnsubmitted).length;
  if (count === 0) return null;
  const submit = async () => {
    const sent = await action.run(() => submitBatch(batch.id));
    if (sent?.ok !== true) return;
    setAsking(false);
    await onSent();
  };
  return (
    <div className="buttons">
      <Button onClick={() => setAsking(true)}>{t('batch.submit')}</Button>
      {asking && (
        <Dialog title={t('batch.submitTitle')} onClose={() => setAsking(false)} closeLabel={t('common.cancel')}>
          <p>{t('batch.submitText', { count })}</p>
          <ProblemNotice problem={action.problem} />
          <Button busy={action.busy} onClick={() => void submit()}>
            {t('batch.submitNow')}
          </Button>
        </Dialog>
      )}
    </div>
  );
}

/** Whether there is a draft that nobody has filed; one that was thrown away is none. */
function isUnsubmitted({ state, dossierId, submission }: BatchRow): boolean {
  return state === 'DRAFTED' && dossierId !== undefined && submission?.state !== 'SUBMITTED';
}
