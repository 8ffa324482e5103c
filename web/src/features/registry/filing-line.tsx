import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Button } from '#/ui/button';
import { getFiling } from '#/features/registry/filing';
import { FilingDialog } from '#/features/registry/filing-dialog';

export interface FilingLineProps {
  readonly side: 'incoming' | 'outgoing';
  readonly documentId: string;
}

/** The file that a document is in, with its number there; whoever draws it up may file it. */
export function FilingLine({ side, documentId }: FilingLineProps) {
  const [filing, setFiling] = useState(false);
  const held = useResource(`filing ${side} ${documentId}`, () => getFiling(side, documentId));
  if (held.state !== 'ready') return null;
  const { code, editable } = held.data;
  if (code === undefined && !editable) return null;
  const where = t(code?.ordinal === undefined ? 'registry.filedIn' : 'registry.filedAs', {
    code: code?.text ?? '',
    ordinal: code?.ordinal ?? '',
  });
  return (
    <>
      <p>
        {t('registry.fileCode')}: {code === undefined ? t('registry.notFiled') : where}{' '}
        {editable && (
          <Button look="plain" onClick={() => setFiling(true)}>
            {t('registry.file')}
          </Button>
        )}
      </p>
      {filing && (
        <FilingDialog
          documentId={documentId}
          code={code}
          onDone={() => {
            setFiling(false);
            void held.reload();
          }}
          onClose={() => setFiling(false)}
        />
      )}
    </>
  );
}
