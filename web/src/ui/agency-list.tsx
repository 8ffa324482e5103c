import { formatAgency } from '#/i18n/agency-code';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { Loaded, type Loadable } from '#/ui/loaded';

export interface FoundAgency {
  readonly code: string;
  readonly name: string;
}

export interface AgencyListProps<T extends FoundAgency> {
  readonly found: Loadable<{ readonly items: readonly T[] }>;
  /** Codes that need not be offered again. */
  readonly taken?: readonly string[];
  readonly onChoose: (agency: T) => void;
}

/** The agencies that were found by name or code, each to be chosen. */
export function AgencyList<T extends FoundAgency>({ found, taken = [], onChoose }: AgencyListProps<T>) {
  return (
    <Loaded of={found}>
      {({ items }) => {
        const offered = items.filter(({ code }) => !taken.includes(code));
        return (
          <div className="agencies-found">
            <p className="soft" role="status">
              {offered.length === 0 ? t('agency.notFound') : t('agency.found', { count: offered.length })}
            </p>
            {offered.length > 0 && (
              <ul aria-label={t('agency.found', { count: offered.length })}>
                {offered.map(one => (
                  <li key={one.code}>
                    <Button look="plain" onClick={() => onChoose(one)}>
                      {formatAgency(one.name, one.code)}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
