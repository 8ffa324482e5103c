import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DocumentRequests, RequestReply } from '#/api/types';
import { Tag, type TagTone } from '#/ui/tag';

const TONES: Readonly<Record<RequestReply, TagTone>> = { AGREED: 'success', REFUSED: 'danger', RETURNED: 'neutral' };

export interface RequestListProps {
  readonly items: DocumentRequests['items'];
  /** What an agency is called whose code stands there. */
  readonly nameOf: (receiverCode: string) => string;
}

/** What was asked after a document was sent, and what was answered. */
export function RequestList({ items, nameOf }: RequestListProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{t('registry.requests')}</h2>
      <ul className="registry__list">
        {items.map(({ id, kind, receiverCode, reason, askedAt, askedByName, answer }) => (
          <li key={id}>
            <div className="registry__line">
              <strong>{t(`registry.request.${kind}`)}</strong> · {nameOf(receiverCode)}
              <p className="soft">
                {formatInstant(askedAt)}
                {askedByName !== undefined && ` · ${askedByName}`} · {reason}
              </p>
              {answer !== undefined && (
                <p className="soft">
                  {formatInstant(answer.at)}
                  {answer.byName !== undefined && ` · ${answer.byName}`}
                  {answer.words !== undefined && ` · ${answer.words}`}
                </p>
              )}
            </div>
            <Tag tone={answer === undefined ? 'warning' : TONES[answer.reply]}>
              {t(answer === undefined ? 'registry.reply.none' : `registry.reply.${answer.reply}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}
