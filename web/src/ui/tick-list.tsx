import { FieldGroup, type FieldText } from '#/ui/field';

export interface TickListProps<T extends string> extends FieldText {
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly ticked: readonly T[];
  readonly onChange: (ticked: readonly T[]) => void;
}

/** Several answers out of a list; none is ticked before a person ticks it. The first box has the id of the question. */
export function TickList<T extends string>({ choices, ticked, onChange, ...text }: TickListProps<T>) {
  return (
    <FieldGroup {...text}>
      <div className="choices">
        {choices.map(({ value, label }, index) => {
          const id = index === 0 ? text.id : `${text.id}-${value}`;
          return (
            <div className="choice" key={value}>
              <input
                id={id}
                type="checkbox"
                checked={ticked.includes(value)}
                onChange={event =>
                  onChange(event.currentTarget.checked ? [...ticked, value] : ticked.filter(each => each !== value))
                }
              />
              <label htmlFor={id}>{label}</label>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
