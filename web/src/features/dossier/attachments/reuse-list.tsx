import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { ReusablePaper } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { PaperOrigin } from '#/ui/paper-origin';
import { attached, type KnownChange } from '#/features/dossier/known-change';
import { reusePaper } from '#/features/dossier/attachments/reuse-paper';

export interface ReuseListProps {
  readonly dossierId: string;
  readonly offers: readonly ReusablePaper[];
  readonly onAttached: (change: KnownChange) => Promise<void>;
}

/** Papers the owner has here already, each to be attached by one press. */
export function ReuseList({ dossierId, offers, onAttached }: ReuseListProps) {
  const action = useAction();
  const use = async (offer: ReusablePaper) => {
    const used = await action.run(() => reusePaper(dossierId, offer));
    if (used?.ok === true) await onAttached(attached(used.data));
  };
  return (
    <div className="reuse">
      <h3 className="reuse__title">{t('reuse.title')}</h3>
      <ProblemNotice problem={action.problem} />
      <ul className="files">
        {offers.map(offer => (
          <li key={offer.sourceId}>
            <span className="files__name">
              {offer.fileName} <span className="soft">{formatBytes(offer.sizeBytes)}</span>
              <PaperOrigin origin={offer.origin} />
            </span>
            <Button look="secondary" onClick={() => void use(offer)}>
              {t('reuse.use')} <span className="visually-hidden">{offer.fileName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
