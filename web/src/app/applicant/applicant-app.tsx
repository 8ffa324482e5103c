import { ApplicantLayout } from '#/app/applicant/applicant-layout';
import { ApplicantRoutes } from '#/app/applicant/applicant-routes';

/** The portal of citizens and businesses. */
export function ApplicantApp() {
  return (
    <ApplicantLayout>
      <ApplicantRoutes />
    </ApplicantLayout>
  );
}
