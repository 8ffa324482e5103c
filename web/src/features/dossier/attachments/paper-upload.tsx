import { useState } from 'react';
import { inLanguage, t } from '#/i18n/translate';
import type { Attachment, RequiredDocument } from '#/api/types';
import { FilePicker } from '#/ui/file-picker';
import { AttachedFiles } from '#/features/dossier/attachments/attached-files';
import { fileHint, joinable } from '#/features/dossier/attachments/file-rules';
import { OwnDocuments } from '#/features/dossier/attachments/own-documents';
import { PagesPanel } from '#/features/dossier/attachments/pages-panel';
import { ReuseList } from '#/features/dossier/attachments/reuse-list';
import { UploadList } from '#/features/dossier/attachments/upload-list';
import { useUploads } from '#/features/dossier/attachments/use-uploads';
import type { KnownChange } from '#/features/dossier/known-change';
import { offersLeft, type Offers } from '#/features/dossier/attachments/use-reusable-papers';

export interface PaperUploadProps {
  readonly dossierId: string;
  readonly document: RequiredDocument;
  readonly attachments: readonly Attachment[];
  readonly offers: Offers;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly onChanged: (change: KnownChange) => Promise<void>;
}

/** One paper of the procedure: what it is, the files attached for it, and how to attach more. */
export function PaperUpload({ dossierId, document, attachments, offers, note, error, onChanged }: PaperUploadProps) {
  const name = inLanguage(document.name, document.nameEn);
  const files = attachments.filter(file => file.requiredDocumentCode === document.code);
  const uploads = useUploads(dossierId, document, onChanged);
  const room = document.maxFiles - files.filter(file => !file.submitted).length;
  const [pages, setPages] = useState<readonly File[]>([]);
  const shoot = (photographs: readonly File[]) =>
    joinable(photographs, document) ? setPages(photographs) : uploads.add(photographs);
  const choose = (chosen: readonly File[]) => (chosen.length > 1 ? shoot(chosen) : uploads.add(chosen));
  const send = (how: (files: readonly File[]) => void) => {
    how(pages);
    setPages([]);
  };
  const left = room > 0 ? offersLeft(offers, document.code, files) : [];
  return (
    <section className="paper">
      <h2>
        {name} {!document.required && <span className="field__optional">{t('common.optional')}</span>}
      </h2>
      {note !== undefined && <p className="notice notice--warning">{note}</p>}
      {document.note !== undefined && <p>{document.note}</p>}
      {left.length > 0 && <ReuseList dossierId={dossierId} offers={left} onAttached={onChanged} />}
      {room > 0 && <OwnDocuments dossierId={dossierId} document={document} onAttached={onChanged} />}
      {pages.length > 0 && (
        <PagesPanel
          label={name}
          pages={pages}
          apart={room >= pages.length}
          onPages={setPages}
          onJoin={() => send(uploads.join)}
          onApart={() => send(uploads.add)}
        />
      )}
      {room > 0 && pages.length === 0 && (
        <FilePicker
          id={`paper-${document.code}`}
          label={name}
          accept={document.accept}
          hint={fileHint(document)}
          error={error}
          multiple={room > 1 || document.accept.includes('application/pdf')}
          camera={document.accept.includes('image/jpeg')}
          onFiles={choose}
          onPhotograph={shoot}
        />
      )}
      {room <= 0 && <p className="soft">{t('documents.full')}</p>}
      <UploadList uploads={uploads} pickerId={`paper-${document.code}`} />
      <AttachedFiles dossierId={dossierId} files={files} onChanged={onChanged} />
    </section>
  );
}
