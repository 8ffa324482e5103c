import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutgoingReceiver } from '#/api/types';
import { Button } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { useSettled } from '#/ui/use-settled';
import { searchAgencies } from '#/features/registry/outgoing';

const FEWEST_LETTERS = 2;

export interface AgencySearchProps {
  /** The agency that asks. */
  readonly agencyId: string;
  /** What has been typed of a name or a code. */
  readonly words: string;
  /** Codes that need not be offered again. */
  readonly taken: readonly string[];
  readonly onChoose: (agency: OutgoingReceiver) => void;
}

/** The agencies whose name or code is being typed, each to be chosen. */
export function AgencySearch({ agencyId, words, taken, onChoose }: AgencySearchProps) {
  const settled = useSettled(words.trim());
  // What was chosen empties the box at once: what was found for it is gone then too.
  const asks = Math.min(settled.length, words.trim().length) >= FEWEST_LETTERS;
  const found = useResource(asks ? `receivers ${agencyId} ${settled}` : undefined, () =>
    searchAgencies(agencyId, settled),
  );
  if (!asks) return null;
  return (
    <Loaded of={found}>
      {({ items }) => {
        const offered = items.filter(({ code }) => !taken.includes(code));
        return (
          <div className="registry__found">
            <p className="soft" role="status">
              {offered.length === 0
                ? t('registry.noAgencyFound')
                : t('registry.agenciesFound', { count: offered.length })}
            </p>
            <ul aria-label={t('registry.agenciesFound', { count: offered.length })}>
              {offered.map(one => (
                <li key={one.code}>
                  <Button look="plain" onClick={() => onChoose(one)}>
                    {one.name} ({one.code})
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Loaded>
  );
}
