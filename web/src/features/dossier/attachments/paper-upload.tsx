import { formatBytes } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { API } from '#/api/session-fetch';
import type { Attachment, RequiredDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { FilePicker } from '#/ui/file-picker';
import { ProblemNotice } from '#/ui/loaded';
import { PaperOrigin } from '#/ui/paper-origin';
import { fileHint } from '#/features/dossier/attachments/file-rules';
import { removePaper } from '#/features/dossier/attachments/remove-paper';
import { ReuseList } from '#/features/dossier/attachments/reuse-list';
import { UploadList } from '#/features/dossier/attachments/upload-list';
import { useUploads } from '#/features/dossier/attachments/use-uploads';
import { offersLeft, type Offers } from '#/features/dossier/attachments/use-reusable-papers';

export interface PaperUploadProps {
  readonly dossierId: string;
  readonly document: RequiredDocument;
  readonly attachments: readonly Attachment[];
  readonly offers: Offers;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly onChanged: () => Promise<void>;
}

/** One paper of the procedure: what it is, the files attached for it, and how to attach more. */
export function PaperUpload({ dossierId, document, attachments, offers, note, error, onChanged }: PaperUploadProps) {
  const name = inLanguage(document.name, document.nameEn);
  const files = attachments.filter(file => file.requiredDocumentCode === document.code);
  const uploads = useUploads(dossierId, document, onChanged);
  const action = useAction();
  const remove = async (file: Attachment) => {
    const removed = await action.run(() => removePaper(dossierId, file.id));
    if (removed?.ok === true) await onChanged();
  };
  const room = document.maxFiles - files.filter(file => !file.submitted).length;
  const left = room > 0 ? offersLeft(offers, document.code, files) : [];
  return (
    <section className="paper">
      <h2>
        {name} {!document.required && <span className="field__optional">{t('common.optional')}</span>}
      </h2>
      {note !== undefined && <p className="notice notice--warning">{note}</p>}
      {document.note !== undefined && <p>{document.note}</p>}
      {left.length > 0 && <ReuseList dossierId={dossierId} offers={left} onAttached={onChanged} />}
      {room > 0 ? (
        <FilePicker
          id={`paper-${document.code}`}
          label={name}
          accept={document.accept}
          hint={fileHint(document)}
          error={error}
          multiple={room > 1}
          camera={document.accept.includes('image/jpeg')}
          onFiles={uploads.add}
        />
      ) : (
        <p className="soft">{t('documents.full')}</p>
      )}
      <UploadList uploads={uploads} />
      <ProblemNotice problem={action.problem} />
      {files.length > 0 && (
        <ul className="files" aria-label={t('documents.list')}>
          {files.map(file => (
            <AttachedFile key={file.id} dossierId={dossierId} file={file} onRemove={() => void remove(file)} />
          ))}
        </ul>
      )}
    </section>
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
