import { useState } from 'react';
import { formatBytes, formatDay } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { usePagedList } from '#/api/pages';
import type { OwnDocument, RequiredDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { attached, type KnownChange } from '#/features/dossier/known-change';
import { listOwnDocuments } from '#/features/dossier/attachments/list-own-documents';
import { reuseDocument } from '#/features/dossier/attachments/reuse-paper';

export interface OwnDocumentsProps {
  readonly dossierId: string;
  readonly document: RequiredDocument;
  readonly onAttached: (change: KnownChange) => Promise<void>;
}

/** Asks for one of the person's own documents, whatever it was given for before. */
export function OwnDocuments({ dossierId, document, onAttached }: OwnDocumentsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button look="plain" onClick={() => setOpen(true)}>
          {t('own.open')} <span className="visually-hidden">{inLanguage(document.name, document.nameEn)}</span>
        </Button>
      </p>
      {open && (
        <Dialog title={t('own.title')} onClose={() => setOpen(false)}>
          <Choice
            dossierId={dossierId}
            document={document}
            onAttached={async change => {
              setOpen(false);
              await onAttached(change);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function Choice({ dossierId, document, onAttached }: OwnDocumentsProps) {
  const list = usePagedList('own documents', listOwnDocuments);
  const action = useAction();
  const fitting = list.items.filter(each => document.accept.includes(each.mediaType));
  const use = async (own: OwnDocument) => {
    const used = await action.run(() => reuseDocument(dossierId, document.code, own.id));
    if (used?.ok === true) await onAttached(attached(used.data));
  };
  return (
    <>
      <p>{t('own.lead')}</p>
      <ProblemNotice problem={action.problem} />
      <Loaded of={list.first}>
        {() => (
          <>
            {fitting.length === 0 && <p className="soft">{t('own.none')}</p>}
            <ul className="files" aria-label={t('own.title')}>
              {fitting.map(own => (
                <li key={own.id}>
                  <span className="files__name">
                    {own.fileName} <span className="soft">{formatBytes(own.sizeBytes)}</span>
                    <span className="origin">
                      {t(own.source === 'RESULT' ? 'own.result' : 'own.given', {
                        at: formatDay(own.since),
                        procedure: own.procedureName,
                      })}
                    </span>
                  </span>
                  <Button look="secondary" onClick={() => void use(own)}>
                    {t('reuse.use')} <span className="visually-hidden">{own.fileName}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}
