import { FieldGroup, type FieldText } from '#/ui/field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface RadiosProps extends FieldText {
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly inline?: boolean;
}

/** One answer out of a few; none is chosen before a person chooses. The first button has the id of the question. */
export function Radios({ choices, value, onChange, inline = false, ...text }: RadiosProps) {
  return (
    <FieldGroup {...text}>
      <div className={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice, index) => {
          const id = index === 0 ? text.id : `${text.id}-${choice.value}`;
          return (
            <div className="choice" key={choice.value}>
              <input
                id={id}
                type="radio"
                name={text.id}
                value={choice.value}
                checked={value === choice.value}
                aria-describedby={choice.hint === undefined ? undefined : `${id}-about`}
                onChange={() => onChange(choice.value)}
              />
              <label htmlFor={id}>{choice.label}</label>
              {choice.hint !== undefined && (
                <p className="choice__hint" id={`${id}-about`}>
                  {choice.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
