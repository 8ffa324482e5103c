import { t } from '#/i18n/translate';
import { TroublesList } from '#/features/exchange/troubles-list';
import { RegistryFrame } from '#/features/registry/registry-frame';

/** Among an agency's registers: what its clerk has to see to of its documents on their way. */
export function ExchangePage() {
  return (
    <RegistryFrame title={t('exchange.title')}>
      {({ id, clerk, readsAll }) =>
        readsAll ? <TroublesList agencyId={id} clerk={clerk} key={id} /> : <p>{t('registry.noAgency')}</p>
      }
    </RegistryFrame>
  );
}
