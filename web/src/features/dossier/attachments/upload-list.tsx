import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import type { Upload, Uploads } from '#/features/dossier/attachments/use-uploads';

export interface UploadListProps {
  readonly uploads: Uploads;
  /** Of the control that chooses files. */
  readonly pickerId: string;
}

/** The files that are being sent, and those that could not be. */
export function UploadList({ uploads, pickerId }: UploadListProps) {
  return (
    <div role="status">
      {uploads.list.length > 0 && (
        <ul className="files">
          {uploads.list.map(upload => (
            <li key={upload.key}>
              {upload.error === undefined ? (
                <Sending upload={upload} />
              ) : (
                <>
                  <span className="files__name field__error">{upload.error}</span>
                  <span>
                    {upload.refused === true ? (
                      <Button look="plain" onClick={() => document.getElementById(pickerId)?.click()}>
                        {t('file.other')} <span className="visually-hidden">{upload.name}</span>
                      </Button>
                    ) : (
                      <Button look="plain" onClick={() => uploads.retry(upload)}>
                        {t('common.tryAgain')} <span className="visually-hidden">{upload.name}</span>
                      </Button>
                    )}
                    <Button look="plain" onClick={() => uploads.dismiss(upload)}>
                      {t('common.close')} <span className="visually-hidden">{upload.name}</span>
                    </Button>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const HUNDRED = 100;

function Sending({ upload }: { readonly upload: Upload }) {
  const percent = Math.round(upload.sent * HUNDRED);
  const text = t(upload.waiting === true ? 'file.waiting' : 'file.uploading', { name: upload.name, percent });
  return (
    <>
      <span className="files__name">{text}</span>
      <progress max={HUNDRED} value={percent} aria-label={text} />
    </>
  );
}
