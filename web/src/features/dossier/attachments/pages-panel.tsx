import { useEffect, useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { PickButton } from '#/ui/file-picker';

export interface PagesPanelProps {
  readonly label: string;
  readonly pages: readonly File[];
  /** Whether each may also be a file of its own. */
  readonly apart: boolean;
  readonly onPages: (pages: readonly File[]) => void;
  readonly onJoin: () => void;
  readonly onApart: () => void;
}

/** So many make one PDF at most. */
const MOST_PAGES = 20;
const PICTURES = ['image/jpeg', 'image/png'];

/** Photographs before they are sent: whether they can be read, whether all pages are there, and in which order. */
export function PagesPanel({ label, pages, apart, onPages, onJoin, onApart }: PagesPanelProps) {
  const add = (more: readonly File[]) =>
    onPages([...pages, ...more.filter(({ type }) => PICTURES.includes(type))].slice(0, MOST_PAGES));
  const without = (place: number) => onPages(pages.filter((_, each) => each !== place));
  const earlier = (place: number) =>
    onPages([
      ...pages.slice(0, place - 1),
      ...pages.slice(place, place + 1),
      ...pages.slice(place - 1, place),
      ...pages.slice(place + 1),
    ]);
  return (
    <div className="pages-panel" role="group" aria-label={t('pages.title', { name: label })}>
      <p>{t('pages.lead')}</p>
      <ol className="pages-panel__list">
        {pages.map((page, place) => (
          <li key={`${page.name} ${page.size} ${page.lastModified}`}>
            <Picture file={page} alt={t('pages.page', { number: place + 1 })} />
            <span className="pages-panel__acts">
              {place > 0 && (
                <Button look="plain" onClick={() => earlier(place)}>
                  {t('pages.earlier')} <span className="visually-hidden">{t('pages.page', { number: place + 1 })}</span>
                </Button>
              )}
              <Button look="plain" onClick={() => without(place)}>
                {t('common.remove')} <span className="visually-hidden">{t('pages.page', { number: place + 1 })}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {pages.length < MOST_PAGES && (
        <div className="file__buttons">
          <PickButton label={label} text={t('pages.add')} accept={PICTURES} multiple onFiles={add} />
          <PickButton
            label={label}
            text={t('pages.shoot')}
            accept={['image/*']}
            multiple={false}
            capture
            onFiles={add}
          />
        </div>
      )}
      <div className="actions">
        <Button onClick={onJoin}>
          {pages.length === 1 ? t('pages.send') : t('pages.join', { count: pages.length })}
        </Button>
        {apart && pages.length > 1 && (
          <Button look="secondary" onClick={onApart}>
            {t('pages.apart')}
          </Button>
        )}
        <Button look="plain" onClick={() => onPages([])}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Picture({ file, alt }: { readonly file: File; readonly alt: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return <img className="pages-panel__picture" src={url} alt={alt} />;
}
