import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { getNoticeSettings } from '#/features/account/told/get-notice-settings';
import { ToldForm } from '#/features/account/told/told-form';

/** How one is told, and the way to change it. */
export function ToldSection({ hasMail }: { readonly hasMail: boolean }) {
  const settings = useResource('notice-settings', getNoticeSettings);
  const [stale, setStale] = useState(false);
  const reload = async () => {
    setStale(true);
    await settings.reload();
  };
  return (
    <>
      <h2>{t('told.title')}</h2>
      <p>{t('told.text')}</p>
      {stale && (
        <Notice kind="warning" live>
          {t('told.stale')}
        </Notice>
      )}
      <Loaded of={settings}>
        {shown => (
          <ToldForm
            key={shown.version}
            settings={shown}
            hasMail={hasMail}
            onStale={() => void reload()}
            onSaved={() => setStale(false)}
          />
        )}
      </Loaded>
    </>
  );
}
