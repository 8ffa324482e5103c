import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import { Tag } from '#/ui/tag';
import { getChecklist } from '#/features/registry/outgoing';

/** What the clerk checks before the document is sent: each item passed, or why it is not. */
export function SendChecklist({ documentId }: { readonly documentId: string }) {
  const checklist = useResource(`checklist ${documentId}`, () => getChecklist(documentId));
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{t('registry.checklist')}</h2>
      <Loaded of={checklist}>
        {({ checks }) => (
          <ul className="registry__list">
            {checks.map(({ item, passed, reason }) => (
              <li key={item}>
                <Tag tone={passed ? 'success' : 'danger'}>{t(passed ? 'registry.passed' : 'registry.notPassed')}</Tag>
                <span className="registry__line">
                  {t(`registry.check.${item}`)}
                  {reason !== undefined && <span className="soft">: {reason}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <p>{t('registry.lookForStamp')}</p>
    </section>
  );
}
