package vn.motcua.calendar.outage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/** An outage as officers see it; shapes of {@code mobile-api-spec}. Absent is omitted. */
record OutageJson(
        UUID id,
        OutageKind kind,
        OutageInput.Scope scope,
        Instant from,
        @Nullable Instant to,
        String what,
        String whatEn,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    /** The last outages, and what the caller may write. */
    record ListJson(boolean editable, boolean nationalEditable, List<OutageJson> items) {}

    /**
     * What everybody is told.
     *
     * @param province which province's people's committee it concerns; absent when it concerns all
     */
    record NoticeJson(
            UUID id,
            boolean planned,
            Instant from,
            @Nullable Instant to,
            @Nullable String province,
            String what) {
        static NoticeJson of(PortalOutage o, @Nullable String province, Language language) {
            return new NoticeJson(
                    o.id(),
                    o.kind() == OutageKind.PLANNED,
                    o.outage().from(),
                    o.outage().to(),
                    province,
                    o.outage().what().in(language));
        }
    }

    /** What lasts and what is to come, the next first. */
    record NoticesJson(List<NoticeJson> items) {}

    static OutageJson of(PortalOutage o) {
        return new OutageJson(
                o.id(),
                o.kind(),
                o.place().isEverywhere() ? OutageInput.Scope.NATIONAL : OutageInput.Scope.PROVINCE,
                o.outage().from(),
                o.outage().to(),
                o.outage().what().vi(),
                o.outage().what().en(),
                o.recordedAt(),
                o.withdrawnAt());
    }
}
