import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { RegistryFile } from '#/api/types';
import { Button } from '#/ui/button';

export interface FileListProps {
  readonly title: string;
  readonly files: readonly RegistryFile[];
  readonly hrefOf: (file: RegistryFile) => string;
  /** Absent where nothing can be taken away. */
  readonly onRemove?: ((file: RegistryFile) => void) | undefined;
}

/** The files of a document, each to be opened. */
export function FileList({ title, files, hrefOf, onRemove }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <FileLinks files={files} hrefOf={hrefOf} onRemove={onRemove} />
    </>
  );
}

/** The same without a heading. */
export function FileLinks({ files, hrefOf, onRemove }: Omit<FileListProps, 'title'>) {
  return (
    <ul className="registry__list">
      {files.map(file => (
        <li key={file.id}>
          <a href={hrefOf(file)} target="_blank" rel="noopener">
            {file.name}
            <span className="visually-hidden"> {t('common.newTab')}</span>
          </a>
          <span className="soft">{formatBytes(file.sizeBytes)}</span>
          {onRemove !== undefined && (
            <Button look="plain" onClick={() => onRemove(file)}>
              {t('registry.remove')}
              <span className="visually-hidden"> {file.name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
