import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { FormPage } from '#/ui/form/form-page';
import { pageErrors } from '#/ui/form/page-errors';
import { shownPages } from '#/ui/form/pages';
import { formWords } from '#/ui/form/words';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { NothingHere } from '#/features/dossier/nothing-here';
import { SaveStatus } from '#/features/dossier/draft/save-status';
import type { Draft } from '#/features/dossier/draft/use-draft';

export interface FormStepPageProps {
  readonly draft: Draft;
  readonly index: number;
}

/** One page of the form; it is judged when a person goes on, not while they type. */
export function FormStepPage({ draft, index }: FormStepPageProps) {
  const { form, dossier, content, pruned } = draft;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const fromCheck = useSearch().includes('ve=kiem-tra');
  const pages = shownPages(form, pruned);
  const page = pages[index];
  if (page === undefined) return <NothingHere dossierId={dossier.id} />;
  const goOn = () => {
    const wrong = pageErrors(form, page, content.answers);
    setErrors(wrong);
    if (wrong.length > 0) return;
    void draft.saver.flush();
    if (fromCheck) navigate(paths.check(dossier.id));
    else navigate(index + 1 < pages.length ? paths.formPage(dossier.id, index + 1) : paths.documents(dossier.id));
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        goOn();
      }}
    >
      <BackLink href={backFrom(dossier.id, index, fromCheck)} />
      <ErrorSummary errors={errors} />
      <PageHeading
        title={formWords(form).page(page)}
        caption={t('page.step', { number: index + 1, total: pages.length })}
        wrong={errors.length > 0}
      />
      <FormPage form={form} page={page} answers={content.answers} errors={errors} onAnswer={draft.answer} />
      <div className="actions">
        <Button type="submit">{t('common.continue')}</Button>
        <SaveStatus state={draft.saving} />
      </div>
    </form>
  );
}

function backFrom(dossierId: string, index: number, fromCheck: boolean): string {
  if (fromCheck) return paths.check(dossierId);
  return index === 0 ? paths.dossier(dossierId) : paths.formPage(dossierId, index - 1);
}
