import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutgoingDocument } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { DraftDialog } from '#/features/registry/draft-dialog';
import { getMe } from '#/features/registry/me';
import { rewriteOutgoing } from '#/features/registry/outgoing';
import { agenciesOf } from '#/features/registry/registry-words';

export interface EditDraftDialogProps {
  readonly read: OutgoingDocument;
  /** What it answers from then on, in the place of what was replaced. */
  readonly answers?: string;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Writes a document's words anew, also in the name of another unit of the officer's. */
export function EditDraftDialog({ read, answers, onDone, onStale, onClose }: EditDraftDialogProps) {
  const officer = useResource('registry officer', getMe);
  const { agencyId } = read.document;
  const { unitId, unitName } = read.details;
  return (
    <Loaded of={officer}>
      {me => {
        const own = agenciesOf(me).find(({ id }) => id === agencyId)?.units ?? [];
        return (
          <DraftDialog
            title={t(answers === undefined ? 'registry.edit' : 'registry.question.turn')}
            button={t('registry.save')}
            agencyId={agencyId}
            units={[{ value: unitId, label: unitName }, ...own.filter(({ value }) => value !== unitId)]}
            before={read}
            run={words => rewriteOutgoing(read, answers === undefined ? words : { ...words, answers })}
            onDone={onDone}
            onStale={onStale}
            onClose={onClose}
          />
        );
      }}
    </Loaded>
  );
}
