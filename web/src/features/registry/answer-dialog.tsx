import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { answerTo, beginAnswer } from '#/features/registry/answers';
import { DraftDialog } from '#/features/registry/draft-dialog';
import { getMe } from '#/features/registry/me';
import { agenciesOf } from '#/features/registry/registry-words';

export interface AnswerDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: (answer: OutgoingDocument) => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Begins the document that answers one which came in. */
export function AnswerDialog({ read, onDone, onStale, onClose }: AnswerDialogProps) {
  const officer = useResource('registry officer', getMe);
  const { agencyId } = read.document;
  return (
    <Loaded of={officer}>
      {me => {
        const units = agenciesOf(me).find(({ id }) => id === agencyId)?.units ?? [];
        const own = units.map(({ value }) => value);
        return (
          <DraftDialog
            title={t('registry.act.answer')}
            button={t('registry.saveDraft')}
            agencyId={agencyId}
            units={units}
            start={answerTo(read, own)}
            run={words => beginAnswer(read, words)}
            onDone={onDone}
            onStale={onStale}
            onClose={onClose}
          />
        );
      }}
    </Loaded>
  );
}
