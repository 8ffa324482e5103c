import { t } from '#/i18n/translate';
import { Checkbox } from '#/ui/checkbox';
import { TextInput } from '#/ui/text-input';
import type { Askable, Notes } from '#/features/officer-dossier/actions/asked';

export interface AskListProps {
  readonly title: string;
  readonly items: readonly Askable[];
  readonly notes: Notes;
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (notes: Notes) => void;
}

/** Things to tick; each one ticked asks what has to be put right. */
export function AskList({ title, items, notes, errorOf, onChange }: AskListProps) {
  const tick = (id: string, on: boolean) => {
    const others = Object.entries(notes).filter(([other]) => other !== id);
    onChange(Object.fromEntries(on ? [...others, [id, '']] : others));
  };
  return (
    <fieldset className="ask__list">
      <legend>{title}</legend>
      {items.map(({ id, label }) => (
        <div key={id} className="ask__item">
          <Checkbox id={id} label={label} checked={id in notes} error={errorOf(id)} onChange={on => tick(id, on)} />
          {id in notes && (
            <TextInput
              id={`${id}-note`}
              label={t('ask.note')}
              autoComplete="off"
              maxLength={500}
              error={errorOf(`${id}-note`)}
              value={notes[id] ?? ''}
              onChange={note => onChange({ ...notes, [id]: note })}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
