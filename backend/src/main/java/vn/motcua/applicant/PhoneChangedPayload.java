package vn.motcua.applicant;

import java.util.UUID;

/** What the event {@code applicant.phone-changed} carries, so that the holder reads of it. */
public record PhoneChangedPayload(UUID applicantId) {

    public static final String TYPE = "applicant.phone-changed";
}
