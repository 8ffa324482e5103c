import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import type { QueuedFile, UploadQueue } from '#/features/registry/use-upload-queue';

const HUNDRED = 100;

/** The files that are being sent, and those that were not taken. */
export function QueuedFiles({ queue }: { readonly queue: UploadQueue }) {
  return (
    <div role="status">
      {queue.list.length > 0 && (
        <ul className="files">
          {queue.list.map(queued => (
            <li key={queued.key}>
              {queued.error === undefined ? <Sending queued={queued} /> : <Failed queue={queue} queued={queued} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The server looks at a file once it has it whole, which takes a moment. */
function Sending({ queued: { file, sent } }: { readonly queued: QueuedFile }) {
  const percent = Math.round(sent * HUNDRED);
  const text =
    percent === HUNDRED
      ? t('registry.fileChecked', { name: file.name })
      : t('file.uploading', { name: file.name, percent });
  return (
    <>
      <span className="files__name">{text}</span>
      <progress max={HUNDRED} value={percent === HUNDRED ? undefined : percent} aria-label={text} />
    </>
  );
}

function Failed({ queue, queued }: { readonly queue: UploadQueue; readonly queued: QueuedFile }) {
  const name = <span className="visually-hidden"> {queued.file.name}</span>;
  return (
    <>
      <span className="files__name field__error">{queued.error}</span>
      <span>
        {queued.refused !== true && (
          <Button look="plain" onClick={() => queue.retry(queued)}>
            {t('common.tryAgain')}
            {name}
          </Button>
        )}
        <Button look="plain" onClick={() => queue.dismiss(queued)}>
          {t('common.close')}
          {name}
        </Button>
      </span>
    </>
  );
}
