import { opensDossier } from './follows.mjs';
import { acceptsDossier } from './officers.mjs';

/** The officer looks left and right before pressing the button. */
const LONGEST = 120_000;

/** The applicant has the dossier open while an officer accepts it, and sees it without touching the page. */
export async function seesAcceptance(world, citizen, intake, code) {
  await opensDossier(citizen.page, code);
  const seen = citizen.page
    .locator('.tag', { hasText: 'Đã tiếp nhận' })
    .waitFor({ timeout: LONGEST })
    .then(() => Date.now());
  const answered = intake.page
    .waitForResponse(response => response.url().endsWith('/acceptance'), { timeout: LONGEST })
    .then(() => Date.now());
  await acceptsDossier(world, intake, code);
  const milliseconds = (await seen) - (await answered);
  world.report.check(true, `the applicant sees the acceptance ${milliseconds} ms after the officer`);
  await citizen.look('accepted-live');
}
