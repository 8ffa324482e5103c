import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';

export interface NameSuggestionProps {
  readonly name: string;
  readonly onTake: (name: string) => void;
}

/** Offers a person's name with its capitals where a word was typed without one; never changed unasked. */
export function NameSuggestion({ name, onTake }: NameSuggestionProps) {
  const capitals = withCapitals(name);
  if (capitals === name) return null;
  return (
    <p>
      <Button look="plain" onClick={() => onTake(capitals)}>
        {t('register.takeCapitals', { name: capitals.trim() })}
      </Button>
    </p>
  );
}

/** `nguyễn văn an` as `Nguyễn Văn An`; other letters stay as they are. */
export function withCapitals(name: string): string {
  return name.replace(
    /(^|\s)(\p{Ll})/gu,
    (_word, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
  );
}
