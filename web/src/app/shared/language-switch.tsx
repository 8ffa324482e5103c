import { LANGUAGES, type Language } from '#/i18n/language';
import { language, rememberLanguage, t } from '#/i18n/translate';

const NAMES = { vi: 'common.vietnamese', en: 'common.english' } as const;

/** Offers the page in the other language; the page is loaded anew in it. */
export function LanguageSwitch() {
  const switchTo = (chosen: Language) => {
    rememberLanguage(chosen);
    location.reload();
  };
  return (
    <p className="language">
      <span className="visually-hidden">{t('common.language')}: </span>
      {LANGUAGES.filter(each => each !== language()).map(each => (
        <button key={each} type="button" className="button button--plain" lang={each} onClick={() => switchTo(each)}>
          {t(NAMES[each])}
        </button>
      ))}
    </p>
  );
}
