import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import type { OutgoingDocument, RegistryFile } from '#/api/types';
import { FilePicker } from '#/ui/file-picker';
import { ProblemNotice } from '#/ui/loaded';
import { FileList } from '#/features/registry/file-list';
import { keepFile, removeFile } from '#/features/registry/outgoing';

const PDF = ['application/pdf'];

export interface OutgoingFilesProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** The main file and those that go with it, which are added and taken away as long as it is being drawn up. */
export function OutgoingFiles({ read, onChanged }: OutgoingFilesProps) {
  const action = useAction();
  const { document, main, attachments } = read;
  const edits = read.acts.includes('EDIT');
  const run = async (request: () => Promise<Outcome<OutgoingDocument>>) => {
    const done = await action.run(request);
    if (done?.ok === true) onChanged();
  };
  const hrefOf = (file: RegistryFile) => `/api/v1/officer/outgoing-documents/${document.id}/files/${file.id}/content`;
  return (
    <>
      <ProblemNotice problem={action.problem} />
      {main !== undefined && <FileList title={t('registry.mainFile')} files={[main]} hrefOf={hrefOf} />}
      {edits && (
        <FilePicker
          id="main-file"
          label={t('registry.mainFile')}
          hint={t(main === undefined ? 'registry.mainFileHint' : 'registry.mainFileAgain')}
          accept={PDF}
          onFiles={([file]) => file !== undefined && void run(() => keepFile(read, 'main-file', file))}
        />
      )}
      <FileList
        title={t('registry.attachedFiles')}
        files={attachments}
        hrefOf={hrefOf}
        onRemove={edits ? file => void run(() => removeFile(read, file.id)) : undefined}
      />
      {edits && main !== undefined && (
        <FilePicker
          id="attached-file"
          label={t('registry.attachedFile')}
          hint={t('registry.attachedFileHint')}
          accept={PDF}
          onFiles={([file]) => file !== undefined && void run(() => keepFile(read, 'attached-file', file))}
        />
      )}
    </>
  );
}
