import { Link } from 'wouter';
import { formatDate, formatDay } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { IncomingItem } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';
import { Tag } from '#/ui/tag';
import { INCOMING_TONES } from '#/features/registry/registry-words';

/** An incoming document as it stands in a list. */
export function IncomingLine({ item }: { readonly item: IncomingItem }) {
  return (
    <>
      <div className="registry__line">
        <Link href={officerPaths.incomingDocument(item.id)}>{item.subject}</Link>
        <p className="soft">
          {t('registry.from', { symbol: item.symbol, sender: item.sender.name })}
          {' · '}
          {item.number === undefined || item.numberedOn === undefined
            ? t('registry.arrived', { on: formatDay(item.arrivedAt) })
            : t('registry.numbered', { number: item.number, on: formatDate(item.numberedOn) })}
        </p>
      </div>
      <div className="registry__tags">
        {item.urgency !== 'NORMAL' && <Tag tone="danger">{t(`registry.urgency.${item.urgency}`)}</Tag>}
        {item.respondBy !== undefined && (
          <Tag tone={item.late ? 'danger' : 'neutral'}>
            {t(item.late ? 'registry.lateSince' : 'registry.respondBy', { on: formatDate(item.respondBy) })}
          </Tag>
        )}
        <Tag tone={INCOMING_TONES[item.state]}>{t(`registry.in.${item.state}`)}</Tag>
      </div>
    </>
  );
}
