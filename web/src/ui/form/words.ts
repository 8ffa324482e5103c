import { inLanguage } from '#/i18n/translate';
import type { Category, FormDefinition } from '#/ui/form/definition';
import type { Question } from '#/ui/form/pages';
import { optionsOf, type Option } from '#/ui/form/schema';

/** The words of a form in the language of the page. */
export interface FormWords {
  readonly title: string;
  page(page: Category): string;
  label(question: Question): string;
  hint(question: Question): string | undefined;
  addLabel(question: Question): string | undefined;
  errorMessage(question: Question): string | undefined;
  options(question: Question): readonly Option[];
}

/** English is kept by the answer's pointer, `*` standing for an entry, and `#` before what is not the label. */
export function formWords(form: FormDefinition): FormWords {
  const english = form.i18n?.en ?? {};
  const text = (vietnamese: string, key: string) => inLanguage(vietnamese, english[key]);
  const maybe = (vietnamese: string | undefined, key: string) =>
    vietnamese === undefined ? undefined : text(vietnamese, key);
  return {
    title: inLanguage(form.title, form.titleEn),
    page: page => text(page.label, `#/elements/${form.ui.elements.indexOf(page)}/label`),
    label: ({ control, schema, path }) => text(control.label ?? schema.title ?? '', path),
    hint: ({ schema, path }) => maybe(schema.description, `${path}#description`),
    addLabel: ({ control, path }) => maybe(control.options?.addLabel, `${path}#addLabel`),
    errorMessage: ({ schema, path }) => maybe(schema.errorMessage, `${path}#errorMessage`),
    options: ({ schema, path }) =>
      optionsOf(schema).map(option => ({ ...option, title: text(option.title, `${path}#${String(option.value)}`) })),
  };
}
