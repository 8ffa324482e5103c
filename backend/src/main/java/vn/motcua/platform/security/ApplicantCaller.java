package vn.motcua.platform.security;

import java.util.UUID;

/** A citizen or a person acting for an organisation. */
public record ApplicantCaller(UUID applicantId, UUID sessionId) implements Caller {
    @Override
    public UUID id() {
        return applicantId;
    }
}
