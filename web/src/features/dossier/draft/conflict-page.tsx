import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { Button } from '#/ui/button';
import type { FormDefinition } from '#/ui/form/definition';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { Radios } from '#/ui/radios';
import { describePart } from '#/features/dossier/draft/describe-part';
import type { DraftContent } from '#/features/dossier/draft/draft-content';
import type { DraftSaver } from '#/features/dossier/draft/draft-saver';

export interface ConflictPageProps {
  readonly form: FormDefinition;
  readonly mine: DraftContent;
  readonly theirs: DraftContent;
  /** What both devices changed, each in its own way. */
  readonly conflicts: readonly string[];
  /** Takes those that are to be the other device's. */
  readonly onChosen: (ofTheirs: ReadonlySet<string>) => void;
}

/** Two devices answered the same questions: asks of each which answer to keep. What only one of them changed is kept anyway. */
export function ConflictPage({ form, mine, theirs, conflicts, onChosen }: ConflictPageProps) {
  const [ofTheirs, setOfTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (part: string, whose: string) => {
    const next = new Set(ofTheirs);
    if (whose === 'theirs') next.add(part);
    else next.delete(part);
    setOfTheirs(next);
  };
  return (
    <div className="narrow">
      <PageHeading title={t('conflict.title')} />
      <Notice kind="warning">{t('conflict.text')}</Notice>
      {conflicts.map(part => {
        const here = describePart(form, mine, part);
        const there = describePart(form, theirs, part);
        return (
          <Radios
            key={part}
            id={`conflict-${part.replace(/\W/g, '')}`}
            label={here.label}
            value={ofTheirs.has(part) ? 'theirs' : 'mine'}
            onChange={whose => choose(part, whose)}
            choices={[
              { value: 'mine', label: here.text, hint: t('conflict.mine') },
              { value: 'theirs', label: there.text, hint: t('conflict.theirs') },
            ]}
          />
        );
      })}
      <div className="actions">
        <Button onClick={() => onChosen(ofTheirs)}>{t('conflict.keep')}</Button>
      </div>
    </div>
  );
}

/** What the page needs of a saver that has met another device. */
export function choosing(saver: DraftSaver, theirs: Dossier): ConflictPageProps['onChosen'] {
  return ofTheirs => saver.choose(theirs, ofTheirs);
}
