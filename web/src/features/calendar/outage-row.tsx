import { useState } from 'react';
import { inLanguage, t } from '#/i18n/translate';
import type { Outage, OutageList } from '#/api/types';
import { Button } from '#/ui/button';
import { Tag } from '#/ui/tag';
import type { Changes } from '#/features/calendar/changes';
import { EndOutageDialog } from '#/features/calendar/end-outage-dialog';
import { outageStretch } from '#/features/calendar/outage-stretch';
import { withdrawOutage } from '#/features/calendar/outages';
import { RemoveDialog } from '#/features/calendar/remove-dialog';

export interface OutageRowProps {
  readonly outage: Outage;
  readonly of: OutageList;
  readonly changes: Changes;
}

/** One outage with what may still be said of it. */
export function OutageRow({ outage, of, changes }: OutageRowProps) {
  const [asking, setAsking] = useState<'end' | 'withdraw'>();
  const mine = outage.scope === 'NATIONAL' ? of.nationalEditable : of.editable;
  const open = mine && outage.withdrawnAt === undefined;
  const ended = outage.to !== undefined && new Date(outage.to) <= new Date();
  const stretch = outageStretch(outage);
  const close = () => setAsking(undefined);
  return (
    <li>
      <div>
        <strong>{inLanguage(outage.what, outage.whatEn)}</strong>
        <div>{stretch}</div>
        <span className="soft">{`${t(`outage.kind.${outage.kind}`)}, ${t(`calendar.scope.${outage.scope}`)} `}</span>
        {outage.withdrawnAt !== undefined && <Tag>{t('outage.withdrawn')}</Tag>}
      </div>
      {open && (
        <div className="buttons">
          {outage.kind !== 'FOUND' && !ended && (
            <Button look="plain" onClick={() => setAsking('end')}>
              {t('outage.end')}
              <span className="visually-hidden"> {stretch}</span>
            </Button>
          )}
          <Button look="plain" onClick={() => setAsking('withdraw')}>
            {t('outage.withdraw')}
            <span className="visually-hidden"> {stretch}</span>
          </Button>
        </div>
      )}
      {asking === 'end' && <EndOutageDialog outage={outage} changes={changes} onClose={close} />}
      {asking === 'withdraw' && (
        <RemoveDialog
          title={t('outage.withdrawTitle', { stretch })}
          button={t('outage.withdraw')}
          remove={reason => withdrawOutage(outage.id, reason)}
          changes={changes}
          onClose={close}
        />
      )}
    </li>
  );
}
