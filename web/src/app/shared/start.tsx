import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '#/i18n/language';
import { installMessages, language, type Messages } from '#/i18n/translate';
import { openFiles } from '#/api/open-files';
import { CrashBoundary } from '#/app/shared/crash-boundary';

/** Loads the texts of the chosen language, then draws the page and keeps its links to files working. Vietnamese is part of the page's own script. */
export async function start(texts: Readonly<Record<Language, () => Promise<Messages>>>, page: () => ReactNode) {
  const chosen = language();
  installMessages(await texts[chosen]());
  document.documentElement.lang = chosen;
  openFiles();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<CrashBoundary>{page()}</CrashBoundary>);
}
