import '#/ui/styles/tokens.css';
import '#/ui/styles/base.css';
import '#/ui/styles/controls.css';
import '#/ui/styles/parts.css';
import '#/ui/styles/site.css';
import '#/ui/styles/print.css';
import { start } from '#/app/shared/start';
import { NotFound } from '#/app/shared/not-found';
import { common } from '#/i18n/vi/common';

void start(
  { vi: () => Promise.resolve(common), en: () => import('#/i18n/en/common').then(module => module.common) },
  () => <NotFound />,
);
