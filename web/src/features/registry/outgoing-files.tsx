import { useRef } from 'react';
import { t } from '#/i18n/translate';
import type { Outcome } from '#/api/outcome';
import type { OutgoingDocument, RegistryFile } from '#/api/types';
import { FilePicker } from '#/ui/file-picker';
import { ProblemNotice } from '#/ui/loaded';
import { FileList } from '#/features/registry/file-list';
import { keepFile, removeFile } from '#/features/registry/outgoing';
import { QueuedFiles } from '#/features/registry/queued-files';
import { isStale, useDeed } from '#/features/registry/use-deed';
import { useUploadQueue } from '#/features/registry/use-upload-queue';

const PDF = { accept: ['application/pdf'], maxMegabytes: 9 };

export interface OutgoingFilesProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** The main file and those that go with it, which are added and taken away as long as it is being drawn up. */
export function OutgoingFiles({ read, onChanged }: OutgoingFilesProps) {
  const action = useDeed(onChanged);
  const { document, main, attachments } = read;
  const edits = read.acts.includes('EDIT');
  const run = async (request: () => Promise<Outcome<OutgoingDocument>>) => {
    const done = await action.run(request);
    if (done?.ok === true) onChanged();
  };
  // Each file makes a version of its own; the next one is put to that.
  const latest = useRef(read);
  if (latest.current.version < read.version) latest.current = read;
  const taken = (now: OutgoingDocument) => {
    latest.current = now;
    onChanged();
  };
  const sendTo = (place: 'main-file' | 'attached-file') => async (file: File, told: (sent: number) => void) => {
    const kept = await keepFile(latest.current, place, file, told);
    // Who tries again sends it to the document as it is by then.
    if (isStale(kept)) onChanged();
    return kept;
  };
  const mains = useUploadQueue(PDF, sendTo('main-file'), taken);
  const others = useUploadQueue(PDF, sendTo('attached-file'), taken);
  const hrefOf = (file: RegistryFile) => `/api/v1/officer/outgoing-documents/${document.id}/files/${file.id}/content`;
  return (
    <>
      <ProblemNotice problem={action.problem} />
      {main !== undefined && <FileList title={t('registry.mainFile')} files={[main]} hrefOf={hrefOf} />}
      {edits && (
        <>
          {main === undefined && <h2>{t('registry.mainFile')}</h2>}
          <FilePicker
            id="main-file"
            label={t('registry.mainFile')}
            hint={t(main === undefined ? 'registry.mainFileHint' : 'registry.mainFileAgain')}
            accept={PDF.accept}
            onFiles={mains.add}
          />
          <QueuedFiles queue={mains} />
        </>
      )}
      <FileList
        title={t('registry.attachedFiles')}
        files={attachments}
        hrefOf={hrefOf}
        onRemove={edits ? file => void run(() => removeFile(read, file.id)) : undefined}
      />
      {edits && main !== undefined && (
        <>
          {attachments.length === 0 && <h2>{t('registry.attachedFiles')}</h2>}
          <FilePicker
            id="attached-file"
            label={t('registry.attachedFile')}
            hint={t('registry.attachedFileHint')}
            accept={PDF.accept}
            multiple
            onFiles={others.add}
          />
          <QueuedFiles queue={others} />
        </>
      )}
    </>
  );
}
