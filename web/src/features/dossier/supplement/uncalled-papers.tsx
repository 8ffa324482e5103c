import { t } from '#/i18n/translate';
import type { Attachment } from '#/api/types';
import { Notice } from '#/ui/notice';
import { AttachedFiles } from '#/features/dossier/attachments/attached-files';
import type { KnownChange } from '#/features/dossier/known-change';

export interface UncalledPapersProps {
  readonly dossierId: string;
  readonly files: readonly Attachment[];
  readonly onChanged: (change: KnownChange) => Promise<void>;
}

/** Papers that were attached for an answer which was taken back: they are not sent, and can be removed. */
export function UncalledPapers({ dossierId, files, onChanged }: UncalledPapersProps) {
  if (files.length === 0) return null;
  return (
    <section className="paper">
      <h2>{t('supplement.uncalled')}</h2>
      <Notice kind="warning">{t('supplement.uncalledText')}</Notice>
      <AttachedFiles dossierId={dossierId} files={files} onChanged={onChanged} />
    </section>
  );
}
