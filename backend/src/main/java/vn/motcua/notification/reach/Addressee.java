package vn.motcua.notification.reach;

import vn.motcua.applicant.Applicant;
import vn.motcua.notification.settings.NoticeSettings;

/** Who is told, and how they want to be told now. */
record Addressee(Applicant person, NoticeSettings wanted) {}
