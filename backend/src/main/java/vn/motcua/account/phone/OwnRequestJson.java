package vn.motcua.account.phone;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Page;

/**
 * A request as the officer who asked for it follows it; shape of {@code mobile-api-spec}. Absent is omitted.
 *
 * @param decidedBy the second officer, where one decided
 * @param decisionReason why it was refused
 */
record OwnRequestJson(
        UUID id,
        String identifier,
        RequestJson.Side papers,
        String agencyName,
        Instant askedAt,
        Instant expiresAt,
        RequestRow.Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {

    /** A page of them. */
    record ListJson(List<OwnRequestJson> items, @Nullable String next) {
        static ListJson of(Page<OwnRequestJson> page) {
            return new ListJson(page.items(), page.next());
        }
    }
}
