import { t } from '#/i18n/translate';
import type { IncomingDocument, RegistryFile } from '#/api/types';
import { ProblemNotice } from '#/ui/loaded';
import { FileList } from '#/features/registry/file-list';
import { removeScan } from '#/features/registry/incoming';
import { useDeed } from '#/features/registry/use-deed';

export interface IncomingFilesProps {
  readonly read: IncomingDocument;
  readonly onChanged: () => void;
}

/** The files of a document that came in; whoever adds scans also takes wrong ones away. */
export function IncomingFiles({ read, onChanged }: IncomingFilesProps) {
  const deed = useDeed(onChanged);
  const remove = async (file: RegistryFile) => {
    const done = await deed.run(() => removeScan(read, file.id));
    if (done?.ok === true) onChanged();
  };
  return (
    <>
      <ProblemNotice problem={deed.problem} />
      <FileList
        title={t('registry.files')}
        files={read.files}
        hrefOf={file => `/api/v1/officer/incoming-documents/${read.document.id}/files/${file.id}/content`}
        onRemove={read.acts.includes('ADD_SCAN') ? file => void remove(file) : undefined}
      />
    </>
  );
}
