import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OutgoingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { actOnOutgoing, sendBack, type PlainDeed } from '#/features/registry/outgoing';
import { TextDialog } from '#/features/registry/text-dialog';

const DEEDS: readonly PlainDeed[] = ['SIGN', 'ISSUE', 'SEND', 'SUBMIT'];

export interface OutgoingActsProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** What the officer can do with the document now. */
export function OutgoingActs({ read, onChanged }: OutgoingActsProps) {
  const [asking, setAsking] = useState(false);
  const action = useAction();
  const act = async (deed: PlainDeed) => {
    const done = await action.run(() => actOnOutgoing(read, deed));
    if (done?.ok === true) onChanged();
  };
  const needsFile = read.acts.includes('SUBMIT') && read.main === undefined;
  return (
    <>
      <ProblemNotice problem={action.problem} />
      <div className="buttons">
        {DEEDS.filter(deed => read.acts.includes(deed)).map(deed => (
          <Button
            key={deed}
            busy={action.busy}
            disabled={deed === 'SUBMIT' && needsFile}
            describedBy={deed === 'SUBMIT' && needsFile ? 'needs-file' : undefined}
            onClick={() => void act(deed)}
          >
            {t(`registry.deed.${deed}`)}
          </Button>
        ))}
        {read.acts.includes('SEND_BACK') && (
          <Button look="secondary" onClick={() => setAsking(true)}>
            {t('registry.sendBack')}
          </Button>
        )}
        {read.acts.includes('DROP') && (
          <Button look="plain" busy={action.busy} onClick={() => void act('DROP')}>
            {t('registry.deed.DROP')}
          </Button>
        )}
      </div>
      {needsFile && (
        <p className="field__hint" id="needs-file">
          {t('registry.needsMainFile')}
        </p>
      )}
      {asking && (
        <TextDialog
          title={t('registry.sendBack')}
          label={t('registry.remarks')}
          run={remarks => sendBack(read, remarks)}
          onDone={() => {
            setAsking(false);
            onChanged();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
