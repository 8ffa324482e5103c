import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { OutgoingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { ConfirmDialog } from '#/features/registry/confirm-dialog';
import { EditDraftDialog } from '#/features/registry/edit-draft-dialog';
import { MoveDialog } from '#/features/registry/move-dialog';
import { actOnOutgoing, sendBack } from '#/features/registry/outgoing';
import { ReaddressDialog } from '#/features/registry/readdress-dialog';
import { TextDialog } from '#/features/registry/text-dialog';
import { useDeed } from '#/features/registry/use-deed';

/** What cannot be taken back is asked about first. */
const ASKED = ['SIGN', 'ISSUE', 'SEND'] as const;

type Asking = (typeof ASKED)[number] | 'DROP' | 'EDIT' | 'READDRESS' | 'SEND_BACK';

export interface OutgoingActsProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** What the officer can do with the document now. */
export function OutgoingActs({ read, onChanged }: OutgoingActsProps) {
  const [asking, setAsking] = useState<Asking>();
  const action = useDeed(onChanged);
  const close = () => setAsking(undefined);
  const done = () => {
    close();
    onChanged();
  };
  const submit = async () => {
    const acted = await action.run(() => actOnOutgoing(read, 'SUBMIT'));
    if (acted?.ok === true) onChanged();
  };
  const may = (deed: OutgoingDocument['acts'][number]) => read.acts.includes(deed);
  const needsFile = may('SUBMIT') && read.main === undefined;
  const ask = { onDone: done, onStale: onChanged, onClose: close };
  return (
    <>
      <ProblemNotice problem={action.problem} />
      <div className="buttons">
        {ASKED.filter(may).map(deed => (
          <Button key={deed} onClick={() => setAsking(deed)}>
            {t(`registry.deed.${deed}`)}
          </Button>
        ))}
        {may('SUBMIT') && (
          <Button
            busy={action.busy}
            disabled={needsFile}
            describedBy={needsFile ? 'needs-file' : undefined}
            onClick={() => void submit()}
          >
            {t('registry.deed.SUBMIT')}
          </Button>
        )}
        {may('EDIT') && (
          <Button look="secondary" onClick={() => setAsking('EDIT')}>
            {t('registry.edit')}
          </Button>
        )}
        {may('READDRESS') && (
          <Button look="secondary" onClick={() => setAsking('READDRESS')}>
            {t('registry.readdress')}
          </Button>
        )}
        {may('SEND_BACK') && (
          <Button look="secondary" onClick={() => setAsking('SEND_BACK')}>
            {t('registry.sendBack')}
          </Button>
        )}
        {may('DROP') && (
          <Button look="plain" onClick={() => setAsking('DROP')}>
            {t('registry.deed.DROP')}
          </Button>
        )}
      </div>
      {needsFile && (
        <p className="field__hint" id="needs-file">
          {t('registry.needsMainFile')}
        </p>
      )}
      {asking === 'SEND_BACK' && (
        <TextDialog
          title={t('registry.sendBack')}
          label={t('registry.remarks')}
          wanted="registry.error.remarks"
          run={remarks => sendBack(read, remarks)}
          {...ask}
        />
      )}
      {asking === 'EDIT' && <EditDraftDialog read={read} {...ask} />}
      {asking === 'READDRESS' && <ReaddressDialog read={read} {...ask} />}
      {asking === 'DROP' && (
        <ConfirmDialog
          title={t('registry.deed.DROP')}
          text={t('registry.confirm.DROP')}
          dangerous
          run={() => actOnOutgoing(read, 'DROP')}
          {...ask}
        />
      )}
      {(asking === 'SIGN' || asking === 'ISSUE' || asking === 'SEND') && (
        <MoveDialog read={read} deed={asking} {...ask} />
      )}
    </>
  );
}
