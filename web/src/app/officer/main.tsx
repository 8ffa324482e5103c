import '#/ui/styles/tokens.css';
import '#/ui/styles/base.css';
import '#/ui/styles/controls.css';
import '#/ui/styles/parts.css';
import '#/ui/styles/site.css';
import '#/ui/styles/officer.css';
import '#/ui/styles/print.css';
import { askInPlace } from '#/api/session-fetch';
import { OfficerApp } from '#/app/officer/officer-app';
import { vietnamese } from '#/app/officer/vietnamese';
import { start } from '#/app/shared/start';

askInPlace();
void start(
  {
    vi: () => Promise.resolve(vietnamese),
    en: () => import('#/app/officer/english').then(module => module.english),
  },
  () => <OfficerApp />,
);
