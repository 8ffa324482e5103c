import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { Button, ButtonLink } from '#/ui/button';
import { Details } from '#/ui/details';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { paths } from '#/ui/paths';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { statusText } from '#/features/dossier/status-tag';
import { addressOf, hasMore, isDay, type DossierTerms } from '#/features/dossier/track/dossier-terms';
import { MoreFilters } from '#/features/dossier/track/more-filters';

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'RESOLVED',
  'RESULT_RETURNED',
  'REFUSED',
  'WITHDRAWN',
  'STOPPED',
] as const;

const NO_ERRORS: readonly FieldMessage[] = [];

/** What the list is narrowed by; the address has it, so that it can be kept and gone back to. */
export function DossierFilter({ terms }: { readonly terms: DossierTerms }) {
  const address = addressOf(terms);
  const [typed, setTyped] = useState(terms);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [unfolded, setUnfolded] = useState(() => hasMore(terms));
  const [, navigate] = useLocation();
  // The address also changes without this form: by going back, or by clearing it all.
  useEffect(() => {
    setTyped(terms);
    setErrors(NO_ERRORS);
    if (hasMore(terms)) setUnfolded(true);
  }, [address]);
  const show = (values: DossierTerms) => {
    setTyped(values);
    const wrong = dateErrors(values);
    setErrors(wrong.length === 0 ? NO_ERRORS : wrong);
    if (wrong.length === 0) navigate(addressOf(trimmed(values)), { replace: true });
  };
  return (
    <form
      role="search"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        show(typed);
      }}
    >
      <ErrorSummary errors={errors} />
      <div className="filter-row">
        <TextInput
          id="q"
          type="search"
          label={t('dossiers.search')}
          value={typed.q}
          onChange={q => setTyped({ ...typed, q })}
          autoComplete="off"
          maxLength={100}
        />
        <Select
          id="status"
          label={t('dossiers.status')}
          none={t('common.all')}
          choices={STATUSES.map(value => ({ value, label: statusText(value) }))}
          value={typed.status}
          onChange={chosen => show({ ...typed, status: chosen ?? '' })}
        />
        <Button type="submit" look="secondary">
          {t('common.search')}
        </Button>
      </div>
      <Details summary={t('filter.more')} open={unfolded} onOpen={() => setUnfolded(true)}>
        {unfolded && (
          <>
            <MoreFilters typed={typed} errors={errors} change={values => setTyped({ ...typed, ...values })} />
            <div className="buttons">
              <Button type="submit" look="secondary">
                {t('filter.show')}
              </Button>
              <ButtonLink look="plain" href={paths.dossiers}>
                {t('filter.clear')}
              </ButtonLink>
            </div>
          </>
        )}
      </Details>
    </form>
  );
}

function trimmed(values: DossierTerms): DossierTerms {
  return { ...values, q: values.q.trim(), reference: values.reference.trim() };
}

/** What is begun of a date and is none, and days in the wrong order. */
function dateErrors({ from, to }: DossierTerms): readonly FieldMessage[] {
  const wrong = Object.entries({ from, to }).filter(([, text]) => text !== '' && !isDay(text));
  if (wrong.length > 0) return wrong.map(([id]) => ({ id, message: t('filter.error.date') }));
  return from !== '' && to !== '' && to < from ? [{ id: 'to', message: t('filter.error.order') }] : [];
}
