import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { API } from '#/api/session-fetch';
import type { Attachment } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { PaperOrigin } from '#/ui/paper-origin';
import { removed, type KnownChange } from '#/features/dossier/known-change';
import { removePaper } from '#/features/dossier/attachments/remove-paper';

export interface AttachedFilesProps {
  readonly dossierId: string;
  readonly files: readonly Attachment[];
  readonly onChanged: (change: KnownChange) => Promise<void>;
}

/** Files that are attached to a dossier; those that were not submitted yet can be removed. */
export function AttachedFiles({ dossierId, files, onChanged }: AttachedFilesProps) {
  const action = useAction();
  const remove = async (file: Attachment) => {
    const gone = await action.run(() => removePaper(dossierId, file.id));
    if (gone?.ok === true) await onChanged(removed(file.id));
  };
  return (
    <>
      <ProblemNotice problem={action.problem} />
      {files.length > 0 && (
        <ul className="files" aria-label={t('documents.list')}>
          {files.map(file => (
            <AttachedFile key={file.id} dossierId={dossierId} file={file} onRemove={() => void remove(file)} />
          ))}
        </ul>
      )}
    </>
  );
}

interface AttachedFileProps {
  readonly dossierId: string;
  readonly file: Attachment;
  readonly onRemove: () => void;
}

function AttachedFile({ dossierId, file, onRemove }: AttachedFileProps) {
  const pages = file.pages === undefined ? '' : ` · ${t('documents.pages', { count: file.pages })}`;
  return (
    <li>
      <span className="files__name">
        <a href={`${API}/dossiers/${dossierId}/attachments/${file.id}/content`} target="_blank" rel="noopener">
          {file.fileName}
          <span className="visually-hidden"> {t('common.newTab')}</span>
        </a>{' '}
        <span className="soft">
          {formatBytes(file.sizeBytes)}
          {pages}
        </span>
        {file.origin !== undefined && <PaperOrigin origin={file.origin} />}
      </span>
      {!file.submitted && (
        <Button look="plain" onClick={onRemove}>
          {t('common.remove')} <span className="visually-hidden">{file.fileName}</span>
        </Button>
      )}
    </li>
  );
}
