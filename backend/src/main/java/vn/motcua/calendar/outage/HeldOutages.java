package vn.motcua.calendar.outage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.Outages;
import vn.motcua.calendar.change.CalendarListener;
import vn.motcua.calendar.change.CalendarRevision;
import vn.motcua.platform.content.HeldContent;
import vn.motcua.platform.persistence.Transactions;

/** The outages that count; answered from memory, read again when one was recorded, ended or withdrawn. */
@Singleton
class HeldOutages implements Outages, CalendarListener {
    private final Agencies agencies;
    private final HeldContent<Held> held;

    HeldOutages(OutageRows rows, CalendarRevision revision, Agencies agencies, Transactions transactions) {
        this.agencies = agencies;
        this.held = new HeldContent<>(
                () -> transactions.read(() -> {
                    long at = revision.now();
                    return new Held(
                            at, rows.counting().stream().map(OutageRow::outage).toList());
                }),
                Held::revision,
                revision::now);
    }

    /** All that count, at a revision. */
    private record Held(long revision, List<PortalOutage> outages) {}

    @Override
    public List<Outage> since(AgencyId agency, Instant moment) {
        String province = agencies.find(agency).map(Agency::provinceCode).orElse("");
        return notOverAt(moment)
                .filter(outage -> outage.place().touches(province))
                .map(PortalOutage::outage)
                .toList();
    }

    /** Those that last at a moment or come later, by their begin. */
    Stream<PortalOutage> notOverAt(Instant moment) {
        return held.get().outages().stream().filter(outage -> outage.isNotOverAt(moment));
    }

    @Override
    public void changed() {
        refreshWhenChanged();
    }

    @Scheduled(initialDelay = "35s", fixedDelay = "15s")
    void refreshWhenChanged() {
        held.refreshWhenChanged();
    }
}
