package vn.motcua.notification.push;

import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.officer.OfficerId;

/** What a push tells of, and whom. */
public sealed interface PushSubject {

    /** Whose the device has to be. */
    UUID holderId();

    /** A message in an applicant's inbox. */
    record ToApplicant(UUID messageId, ApplicantId applicantId) implements PushSubject {
        @Override
        public UUID holderId() {
            return applicantId.value();
        }
    }

    /** A notice to an officer, of which a push says nothing but that it is there. */
    record ToOfficer(UUID noticeId, OfficerId officerId) implements PushSubject {
        @Override
        public UUID holderId() {
            return officerId.value();
        }
    }
}
