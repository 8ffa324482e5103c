import { t } from '#/i18n/translate';
import type { SaveState } from '#/features/dossier/draft/draft-saver';

/** Says whether what was typed is saved. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const text = state.is === 'refused' ? t('save.refused', { reason: state.reason }) : t(`save.${state.is}`);
  return (
    <p className={`save save--${state.is}`} role="status">
      {text}
    </p>
  );
}
