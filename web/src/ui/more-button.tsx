import { useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';

/** Asks for the next part of a list. */
export function MoreButton({ onMore }: { readonly onMore: () => Promise<unknown> }) {
  const [busy, setBusy] = useState(false);
  const more = async () => {
    setBusy(true);
    await onMore();
    setBusy(false);
  };
  return (
    <div className="buttons">
      <Button look="secondary" busy={busy} onClick={() => void more()}>
        {t('common.more')}
      </Button>
    </div>
  );
}
