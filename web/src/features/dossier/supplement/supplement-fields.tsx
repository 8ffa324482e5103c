import { t } from '#/i18n/translate';
import type { OpenSupplement } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { Answers } from '#/ui/form/definition';
import { FormPage } from '#/ui/form/form-page';
import { prune } from '#/ui/form/prune';
import { formWords } from '#/ui/form/words';
import type { DossierData } from '#/features/dossier/dossier-data';
import { noteAt, openPages, opens } from '#/features/dossier/supplement/open-fields';
import type { SupplementDraft } from '#/features/dossier/supplement/use-supplement';

export interface SupplementFieldsProps {
  readonly data: DossierData;
  readonly supplement: OpenSupplement;
  readonly draft: SupplementDraft;
  readonly errors: readonly FieldMessage[];
}

/** The answers that an officer asked to correct, page by page, each with the officer's note. */
export function SupplementFields({ data: { dossier, form }, supplement, draft, errors }: SupplementFieldsProps) {
  if (supplement.fields.length === 0) return null;
  const note = noteAt(supplement);
  const words = formWords(form);
  const asked = { form, submitted: dossier.answers as Answers, supplement };
  return (
    <>
      <h2>{t('supplement.fields')}</h2>
      {openPages(asked, prune(form, draft.answers)).map(page => (
        <section key={page.label}>
          <h3>{words.page(page)}</h3>
          <FormPage
            form={form}
            page={page}
            answers={draft.answers}
            errors={errors}
            onAnswer={draft.answer}
            isOpen={opens(asked)}
            onlyOpen
            noteAt={pointer => {
              const text = note(pointer);
              return text === undefined ? undefined : t('page.note', { note: text });
            }}
          />
        </section>
      ))}
    </>
  );
}
