import { NewOfficerPage } from '#/features/staff/new-officer-page';
import { OfficerPage } from '#/features/staff/officer-page';
import { StaffPage } from '#/features/staff/staff-page';

/** The pages of those who keep officers: the list, one who is entered now, or one of them. */
export function StaffPages({ openId }: { readonly openId?: string }) {
  if (openId === undefined) return <StaffPage />;
  return openId === 'moi' ? <NewOfficerPage /> : <OfficerPage officerId={openId} key={openId} />;
}
