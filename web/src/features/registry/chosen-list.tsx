import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';

export interface ChosenListProps {
  readonly label: string;
  readonly chosen: readonly { readonly value: string; readonly label: string }[];
  readonly onRemove: (value: string) => void;
}

/** What was chosen so far, each to be taken away again. */
export function ChosenList({ label, chosen, onRemove }: ChosenListProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="registry__chosen" aria-label={label}>
      {chosen.map(one => (
        <li key={one.value}>
          <span>{one.label}</span>
          <Button look="plain" onClick={() => onRemove(one.value)}>
            {t('registry.takeAway')}
            <span className="visually-hidden"> {one.label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
