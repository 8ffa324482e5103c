package vn.motcua.agency.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Counter;
import vn.motcua.agency.Tier;

/** An agency on the wire; counters only when it is asked for by itself. */
record AgencyJson(
        UUID id,
        String code,
        String qcvnCode,
        String name,
        String nameEn,
        AgencyKind kind,
        Tier tier,
        @Nullable UUID parentId,
        @Nullable String address,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<CounterJson> counters) {

    record CounterJson(String code, String name) {}

    static AgencyJson of(Agency agency, @Nullable List<Counter> counters) {
        AgencyId parent = agency.parentId();
        return new AgencyJson(
                agency.id().value(),
                agency.code(),
                agency.qcvnCode(),
                agency.name(),
                agency.nameEn(),
                agency.kind(),
                agency.tier(),
                parent == null ? null : parent.value(),
                agency.address(),
                agency.phone(),
                agency.validFrom(),
                agency.validTo(),
                counters == null
                        ? null
                        : counters.stream()
                                .map(counter -> new CounterJson(counter.code(), counter.name()))
                                .toList());
    }
}
