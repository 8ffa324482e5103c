import { useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { keysAreOn, switchKeys } from '#/features/queue/use-queue-keys';

const KEYS = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.enter'],
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['Esc', 'keys.escape'],
] as const;

/** What the keys do, and a switch for those who cannot have them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Button
        look="secondary"
        onClick={() => {
          switchKeys(!on);
          setOn(!on);
        }}
      >
        {t(on ? 'keys.off' : 'keys.on')}
      </Button>
    </Dialog>
  );
}
