import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { FieldGroup } from '#/ui/field';
import type { QuestionProps } from '#/ui/form/form-context';
import { entriesOf } from '#/ui/form/pages';

interface ListProps extends QuestionProps {
  readonly renderEntry: (index: number) => ReactNode;
}

/** A repeated part: each entry is a group of questions; entries are added and removed one by one. */
export function ListControl({ question, text, context, renderEntry }: ListProps) {
  const entries = entriesOf(question, context.answers);
  const { id, label } = text;
  const open = context.isOpen(question.pointer);
  const most = question.schema.maxItems ?? Infinity;
  const change = (next: typeof entries) => context.onAnswer(question.pointer, next.length === 0 ? undefined : next);
  const add = () => {
    change([...entries, {}]);
    focusSoon(`${id}/${entries.length}`);
  };
  return (
    <FieldGroup {...text}>
      {entries.length === 0 && <p className="field__hint">{t('form.none')}</p>}
      {entries.map((_entry, index) => {
        const name = t('form.item', { number: index + 1 });
        return (
          <section className="entry" key={index} id={`${id}/${index}`} tabIndex={-1} aria-label={`${label}: ${name}`}>
            <p className="entry__title">{name}</p>
            {renderEntry(index)}
            {open && (
              <Button look="plain" onClick={() => change(entries.filter((_each, other) => other !== index))}>
                {t('form.removeItem', { number: index + 1 })} <span className="visually-hidden">{label}</span>
              </Button>
            )}
          </section>
        );
      })}
      {open && entries.length < most && (
        <button type="button" className="button button--secondary" id={id} onClick={add}>
          {context.words.addLabel(question) ?? t('form.add', { label })}
        </button>
      )}
    </FieldGroup>
  );
}

function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
