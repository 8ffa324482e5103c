import { useState } from 'react';
import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficerDossier, Problem } from '#/api/types';
import { FilePicker } from '#/ui/file-picker';
import { attachResult } from '#/features/officer-dossier/attach-result';

type State =
  | { readonly is: 'none' }
  | { readonly is: 'sending'; readonly sent: number }
  | { readonly is: 'sent'; readonly name: string; readonly size: number }
  | { readonly is: 'failed'; readonly problem: Problem };

const HUNDRED = 100;

export interface ResultUploadProps {
  readonly dossier: OfficerDossier;
  /** The dossier has another version then. */
  readonly onAttached: () => Promise<void>;
}

/** The document that is the result; it is sent as soon as it is chosen. */
export function ResultUpload({ dossier, onAttached }: ResultUploadProps) {
  const [state, setState] = useState<State>({ is: 'none' });
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setState({ is: 'sending', sent: 0 });
    const attached = await attachResult(dossier, file, sent => setState({ is: 'sending', sent }));
    if (attached.ok) await onAttached();
    setState(
      attached.ok ? { is: 'sent', name: file.name, size: file.size } : { is: 'failed', problem: attached.problem },
    );
  };
  return (
    <div className="field">
      <p className="field__label">{t('act.file')}</p>
      <FilePicker
        id="result-file"
        label={t('act.file')}
        hint={t('act.fileHint')}
        accept={['application/pdf']}
        error={state.is === 'failed' ? (state.problem.detail ?? state.problem.title) : undefined}
        onFiles={([file]) => void send(file)}
      />
      <p role="status">
        {state.is === 'sending' && t('act.fileSending', { percent: Math.round(state.sent * HUNDRED) })}
        {state.is === 'sent' && `${t('act.fileSent', { name: state.name })} (${formatBytes(state.size)})`}
      </p>
    </div>
  );
}
