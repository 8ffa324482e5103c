import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutgoingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { EditDraftDialog } from '#/features/registry/edit-draft-dialog';
import { listIncomingRequests } from '#/features/registry/requests';

export interface QuestionLostProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** That what an answer was drawn up for was recalled or replaced, as long as the answer was not sent. */
export function QuestionLost({ read, onChanged }: QuestionLostProps) {
  const { answers, document } = read;
  if (answers === undefined || document.state === 'SENT' || document.state === 'DROPPED') return null;
  if (answers.fate === 'STANDS') return <AskedBack questionId={answers.id} />;
  if (answers.fate === 'REPLACED') return <Replaced read={read} onChanged={onChanged} />;
  return (
    <Notice kind={answers.fate === 'WORK_BACK' ? 'danger' : 'warning'} title={t(`registry.question.${answers.fate}`)}>
      {t(`registry.question.${answers.fate}.text`)}
    </Notice>
  );
}

/** That its sender asks the question back, and the clerk has not answered. */
function AskedBack({ questionId }: { readonly questionId: string }) {
  const requests = useResource(`requests ${questionId}`, () => listIncomingRequests(questionId));
  const items = requests.state === 'ready' ? requests.data.items : [];
  const waiting = items.find(({ answer }) => answer === undefined);
  if (waiting === undefined) return null;
  return (
    <Notice kind="warning" title={t('registry.question.askedBack')}>
      <p>{waiting.reason}</p>
      <p>{t('registry.question.askedBackText')}</p>
    </Notice>
  );
}

function Replaced({ read, onChanged }: QuestionLostProps) {
  const [turning, setTurning] = useState(false);
  const other = read.answers?.replacedBy;
  const edits = read.acts.includes('EDIT');
  const done = () => {
    setTurning(false);
    onChanged();
  };
  return (
    <>
      <Notice kind="warning" title={t('registry.question.REPLACED')}>
        {other !== undefined && (
          <p>
            {t('registry.question.replacedBy')}{' '}
            <Link href={officerPaths.incomingDocument(other.id)}>{other.symbol}</Link>.
          </p>
        )}
        <p>{t('registry.question.replacedText')}</p>
        {edits && other?.open === false && <p>{t('registry.question.notTakenIn')}</p>}
      </Notice>
      {edits && other?.open === true && (
        <Button look="secondary" onClick={() => setTurning(true)}>
          {t('registry.question.turn')}
        </Button>
      )}
      {turning && other !== undefined && (
        <EditDraftDialog
          read={read}
          answers={other.id}
          onDone={done}
          onStale={onChanged}
          onClose={() => setTurning(false)}
        />
      )}
    </>
  );
}
