package vn.motcua.notification.settings;

import java.time.Instant;
import vn.motcua.applicant.ApplicantId;

/** What waits for the end of a person's quiet hours, by one way. */
public interface HeldBack {

    /** They have chosen otherwise: when it goes out is decided anew, in the transaction that keeps their choice. */
    void settle(ApplicantId applicant, NoticeSettings chosen, Instant now);
}
