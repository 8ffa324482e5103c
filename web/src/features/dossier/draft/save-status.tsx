import { t } from '#/i18n/translate';
import type { Problem } from '#/api/types';
import type { SaveState } from '#/features/dossier/draft/draft-saver';

/** Says whether what was typed is saved. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const text = state.is === 'refused' ? t('save.refused', { reason: reasonOf(state.problem) }) : t(`save.${state.is}`);
  return (
    <p className={`save save--${state.is}`} role="status">
      {text}
    </p>
  );
}

function reasonOf({ errors, title }: Problem): string {
  return errors?.[0]?.message ?? title;
}
