import { useEffect, useRef, useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { DocumentSeries } from '#/api/types';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { MoveDialog } from '#/features/series/move-dialog';
import { listSeries, symbolOf } from '#/features/series/series';

/** An agency's series of this year, each with its next number. */
export function SeriesList({ agencyId }: { readonly agencyId: string }) {
  const list = useResource(`series ${agencyId}`, () => listSeries(agencyId));
  const [moving, setMoving] = useState<DocumentSeries | 'another'>();
  const [moved, setMoved] = useState<DocumentSeries>();
  const done = async (series: DocumentSeries) => {
    setMoving(undefined);
    await list.reload();
    setMoved(series);
  };
  return (
    <>
      {moved !== undefined && <Moved series={moved} />}
      <Loaded of={list}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={t('series.none')} />}
            <ul className="series__list">
              {items.map(series => (
                <li key={series.notation}>
                  <strong>{series.notation}</strong>
                  <span className="number">{t('series.next', { symbol: symbolOf(series) })}</span>
                  <Button look="plain" onClick={() => setMoving(series)}>
                    {t('series.change')}
                    <span className="visually-hidden"> {series.notation}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Button look="secondary" onClick={() => setMoving('another')}>
        {t('series.begin')}
      </Button>
      {moving !== undefined && (
        <MoveDialog
          agencyId={agencyId}
          series={moving === 'another' ? undefined : moving}
          known={list.state === 'ready' ? list.data.items : []}
          onMoved={series => void done(series)}
          onClose={() => setMoving(undefined)}
        />
      )}
    </>
  );
}

/** Says which number comes next; it takes the focus, which the dialog had that is gone now. */
function Moved({ series }: { readonly series: DocumentSeries }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [series]);
  return (
    <div tabIndex={-1} ref={box}>
      <Notice kind="success" live>
        {t('series.moved', { symbol: symbolOf(series) })}
      </Notice>
    </div>
  );
}
