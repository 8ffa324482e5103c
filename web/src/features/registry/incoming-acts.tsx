import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import type { IncomingDocument } from '#/api/types';
import { upload } from '#/api/upload';
import { Button } from '#/ui/button';
import { FilePicker } from '#/ui/file-picker';
import { ProblemNotice } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { AnswerDialog } from '#/features/registry/answer-dialog';
import { AssignDialog } from '#/features/registry/assign-dialog';
import { FinishDialog } from '#/features/registry/finish-dialog';
import { EnterDialog } from '#/features/registry/enter-dialog';
import { actOnIncoming, correctIncoming, type IncomingDeed } from '#/features/registry/incoming';
import { PassOnDialog } from '#/features/registry/pass-on-dialog';
import { QueuedFiles } from '#/features/registry/queued-files';
import { TextDialog } from '#/features/registry/text-dialog';
import { useDeed } from '#/features/registry/use-deed';
import { useUploadQueue } from '#/features/registry/use-upload-queue';

const SCANS = { accept: ['application/pdf', 'image/jpeg', 'image/png'], maxMegabytes: 10 };

export interface IncomingActsProps {
  readonly read: IncomingDocument;
  readonly onChanged: () => void;
}

/** What the officer can do with the document now. */
export function IncomingActs({ read, onChanged }: IncomingActsProps) {
  const [asking, setAsking] = useState<'RETURN' | 'ASSIGN' | 'PASS_ON' | 'ANSWER' | 'FINISH' | 'CORRECT'>();
  const [, go] = useLocation();
  const action = useDeed(onChanged);
  const done = () => {
    setAsking(undefined);
    onChanged();
  };
  const act = async (deed: IncomingDeed) => {
    const acted = await action.run(() => actOnIncoming(read, deed));
    if (acted?.ok === true) done();
  };
  const path = `/officer/incoming-documents/${read.document.id}/scan-file`;
  const scans = useUploadQueue<IncomingDocument>(
    SCANS,
    (file, onProgress) => upload(path, file, onProgress),
    onChanged,
  );
  const may = (deed: IncomingDocument['acts'][number]) => read.acts.includes(deed);
  return (
    <>
      <ProblemNotice problem={asking === undefined ? action.problem : undefined} />
      <div className="buttons">
        {may('TAKE_IN') && (
          <Button busy={action.busy} onClick={() => void act({ kind: 'TAKE_IN' })}>
            {t('registry.act.takeIn')}
          </Button>
        )}
        {may('ASSIGN') && <Button onClick={() => setAsking('ASSIGN')}>{t('registry.act.assign')}</Button>}
        {may('PASS_ON') && (
          <Button look={may('ASSIGN') ? 'secondary' : 'primary'} onClick={() => setAsking('PASS_ON')}>
            {t('registry.act.passOn')}
          </Button>
        )}
        {may('BEGIN') && (
          <Button busy={action.busy} onClick={() => void act({ kind: 'BEGIN' })}>
            {t('registry.act.begin')}
          </Button>
        )}
        {may('ANSWER') && (
          <Button look={may('BEGIN') || may('ASSIGN') ? 'secondary' : 'primary'} onClick={() => setAsking('ANSWER')}>
            {t('registry.act.answer')}
          </Button>
        )}
        {may('FINISH') && (
          <Button look="secondary" onClick={() => setAsking('FINISH')}>
            {t('registry.act.finish')}
          </Button>
        )}
        {may('CORRECT') && (
          <Button look="secondary" onClick={() => setAsking('CORRECT')}>
            {t('registry.edit')}
          </Button>
        )}
        {may('RETURN') && (
          <Button look="danger" onClick={() => setAsking('RETURN')}>
            {t('registry.act.return')}
          </Button>
        )}
      </div>
      {may('ADD_SCAN') && (
        <>
          <h2>{t('registry.scan')}</h2>
          <p>{t('registry.scanLook')}</p>
          <FilePicker
            id="scan"
            label={t('registry.scan')}
            hint={t('registry.scanHint')}
            accept={SCANS.accept}
            multiple
            onFiles={scans.add}
          />
          <QueuedFiles queue={scans} />
        </>
      )}
      {asking === 'RETURN' && (
        <TextDialog
          title={t('registry.act.return')}
          label={t('registry.reason')}
          wanted="registry.error.reason"
          dangerous
          run={text => actOnIncoming(read, { kind: 'RETURN', text })}
          onDone={done}
          onStale={onChanged}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'CORRECT' && (
        <EnterDialog
          title={t('registry.edit')}
          agencyId={read.document.agencyId}
          before={read}
          run={paper => correctIncoming(read, paper)}
          onDone={done}
          onStale={onChanged}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'ASSIGN' && (
        <AssignDialog read={read} onDone={done} onStale={onChanged} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'PASS_ON' && (
        <PassOnDialog read={read} onDone={done} onStale={onChanged} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'ANSWER' && (
        <AnswerDialog
          read={read}
          onDone={({ document }) => go(officerPaths.outgoingDocument(document.id))}
          onStale={onChanged}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'FINISH' && (
        <FinishDialog read={read} onDone={done} onStale={onChanged} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}
