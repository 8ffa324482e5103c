import { useEffect, useState } from 'react';
import { t } from '#/i18n/translate';

/** Says so while the device has no network. */
export function OfflineBar() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return (
    <div role="status" className={online ? 'visually-hidden' : 'offline'}>
      {!online && t('common.offline')}
    </div>
  );
}
