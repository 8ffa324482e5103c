import { signsApology } from './apologies.mjs';
import { applies } from './applies.mjs';
import { endings } from './endings.mjs';
import { keepsCalendar } from './calendar.mjs';
import { seesExchange } from './exchange.mjs';
import { paysFee } from './fees.mjs';
import { answersSupplement, seesApology, seesResult } from './follows.mjs';
import { handsOff } from './hand-off.mjs';
import { seesAcceptance } from './live.mjs';
import { opensDesk, returnsResult } from './officers.mjs';
import { changesPhone, givesNumberBack } from './phone-change.mjs';
import {
  draftsDocument,
  issuesDocument,
  mendsDocument,
  sendsDocumentBack,
  signsDocument,
} from './result-documents.mjs';
import { opensFileLater } from './open-files.mjs';
import { runsPortal } from './portal.mjs';
import { keepsBooks } from './register-books.mjs';
import { keepsRegisters } from './registers.mjs';
import { movesSeries } from './series.mjs';
import { keepsOfficers } from './staff.mjs';
import { answersAgain, asksAgain, asksSupplement, extendsSupplement } from './supplements.mjs';
import { watchedPage } from './watched-page.mjs';

/** One dossier from the first search to the result, through a supplement; what else may become of dossiers; a calendar, officers, numbers and registers kept. */
export async function journey(world) {
  const citizen = await watchedPage(world, 'citizen');
  const code = await applies(world, citizen);
  await opensFileLater(world, citizen, code);

  const intake = await opensDesk(world, 'tpth.motcua');
  await seesAcceptance(world, citizen, intake, code);
  const handler = await opensDesk(world, 'tpth.chuyenvien');
  await asksSupplement(world, handler, code);
  await extendsSupplement(world, handler, code);

  await answersSupplement(world, citizen, code);
  await asksAgain(world, handler, code);
  await answersAgain(world, citizen, code);

  await draftsDocument(world, handler, code);
  const leader = await opensDesk(world, 'tpth.lanhdao');
  await signsApology(world, leader, code);
  await seesApology(world, citizen, code);
  await sendsDocumentBack(world, leader, code);
  await mendsDocument(world, handler, code);
  await signsDocument(world, leader, code);
  const clerk = await opensDesk(world, 'tpth.vanthu');
  await issuesDocument(world, clerk, code);
  const desk = await opensDesk(world, 'tpth.traketqua');
  await returnsResult(world, desk, code);

  await keepsRegisters(world, { handler, leader, clerk });
  await keepsBooks(world, clerk);
  await seesExchange(world, { leader, clerk });
  await seesResult(world, citizen, code);
  await paysFee(world, citizen, { intake, leader });
  await endings(world, citizen, { intake, handler, leader, code });
  await handsOff(world, citizen, { intake, handler, leader, clerk });
  await keepsCalendar(world);
  await keepsOfficers(world);
  await runsPortal(world);
  await movesSeries(world);
  await changesPhone(world);
  await givesNumberBack(world);
}
