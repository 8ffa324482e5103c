package vn.motcua.calendar.outage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.change.Place;
import vn.motcua.calendar.outage.OutageJson.NoticeJson;
import vn.motcua.calendar.outage.OutageJson.NoticesJson;
import vn.motcua.platform.text.Language;

/** Tells everybody which outages last and which are announced; from memory, once it is filled. */
@Controller("/api/v1/outages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutageNoticeController {
    /** Who applies today need not know of maintenance that is further off. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private final HeldOutages outages;
    private final Agencies agencies;
    private final Clock clock;

    OutageNoticeController(HeldOutages outages, Agencies agencies, Clock clock) {
        this.outages = outages;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Get
    NoticesJson list(HttpRequest<?> request) {
        Instant now = clock.instant();
        Language language = Language.of(request);
        return new NoticesJson(outages.notOverAt(now)
                .filter(outage -> outage.outage().from().isBefore(now.plus(AHEAD)))
                .map(outage -> NoticeJson.of(outage, province(outage.place(), language), language))
                .toList());
    }

    private @Nullable String province(Place place, Language language) {
        return place.isEverywhere()
                ? null
                : agencies.findByCode(place.province())
                        .map(agency -> language == Language.EN ? agency.nameEn() : agency.name())
                        .orElse(place.province());
    }
}
