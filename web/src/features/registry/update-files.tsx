import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import type { OutgoingChanges } from '#/api/types';
import { Button } from '#/ui/button';
import { FilePicker } from '#/ui/file-picker';
import { ProblemNotice } from '#/ui/loaded';
import { addUpdateFile, removeUpdateFile } from '#/features/registry/requests';

export interface UpdateFilesProps {
  readonly documentId: string;
  readonly files: OutgoingChanges['updateFiles'];
  readonly onChanged: () => void;
}

/** The files that wait to go with the next update. */
export function UpdateFiles({ documentId, files, onChanged }: UpdateFilesProps) {
  const action = useAction();
  const run = async (request: () => Promise<Outcome<OutgoingChanges>>) => {
    const done = await action.run(request);
    if (done?.ok === true) onChanged();
  };
  return (
    <>
      <ProblemNotice problem={action.problem} />
      {files.length > 0 && (
        <>
          <h3>{t('registry.updateFiles')}</h3>
          <ul className="registry__list">
            {files.map(({ id, name, sizeBytes }) => (
              <li key={id}>
                <span className="registry__line">
                  {name} <span className="soft">{formatBytes(sizeBytes)}</span>
                </span>
                <Button
                  look="plain"
                  busy={action.busy}
                  onClick={() => void run(() => removeUpdateFile(documentId, id))}
                >
                  {t('registry.remove')}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {files.length === 0 && <h3>{t('registry.updateFile')}</h3>}
      <FilePicker
        id="update-file"
        label={t('registry.updateFile')}
        hint={t('registry.updateFileHint')}
        accept={['application/pdf']}
        onFiles={([file]) => file !== undefined && void run(() => addUpdateFile(documentId, file))}
      />
    </>
  );
}
