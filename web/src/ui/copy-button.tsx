import { useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';

const SHOWN_MILLISECONDS = 3000;

/** Copies a number or a code, and says that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const [copied, setCopied] = useState(false);
  // Only pages served over https may copy.
  if (navigator.clipboard === undefined) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
  };
  return (
    <>
      <Button look="plain" onClick={() => void copy()}>
        {t('common.copy')}
        {label !== undefined && <span className="visually-hidden"> {label}</span>}
      </Button>
      <span role="status">{copied && t('common.copied')}</span>
    </>
  );
}
