import '#/ui/styles/tokens.css';
import '#/ui/styles/base.css';
import '#/ui/styles/controls.css';
import '#/ui/styles/parts.css';
import '#/ui/styles/site.css';
import '#/ui/styles/pages.css';
import '#/ui/styles/print.css';
import { ApplicantApp } from '#/app/applicant/applicant-app';
import { registerServiceWorker } from '#/app/applicant/register-service-worker';
import { vietnamese } from '#/app/applicant/vietnamese';
import { start } from '#/app/shared/start';

void start(
  {
    vi: () => Promise.resolve(vietnamese),
    en: () => import('#/app/applicant/english').then(module => module.english),
  },
  () => <ApplicantApp />,
);
registerServiceWorker();
