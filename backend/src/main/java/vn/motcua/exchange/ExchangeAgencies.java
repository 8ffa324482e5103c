package vn.motcua.exchange;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.time.Zone;

/** The portal's agencies as the axis knows them: by their codes of QCVN 102. */
@Singleton
public class ExchangeAgencies {
    private final Agencies agencies;
    private final Clock clock;
    private final Set<String> only;

    /**
     * All that exist, or some.
     *
     * @param only codes of either scheme, for whose mailboxes the portal answers; all of its agencies' where none is named
     */
    public ExchangeAgencies(Agencies agencies, Clock clock, @Value("${motcua.exchange.agencies:}") List<String> only) {
        this.agencies = agencies;
        this.clock = clock;
        this.only = Set.copyOf(only.stream().filter(code -> !code.isBlank()).toList());
    }

    /** Those whose documents come and go by the axis today. */
    public List<Agency> list() {
        LocalDate today = clock.instant().atZone(Zone.VIETNAM).toLocalDate();
        return agencies.list().stream()
                .filter(agency -> agency.existsOn(today))
                .filter(agency -> only.isEmpty() || only.contains(agency.code()) || only.contains(agency.qcvnCode()))
                .toList();
    }

    /** By which code an agency sends and is sent to. */
    public static String codeOf(Agency agency) {
        return agency.qcvnCode();
    }

    public Agency get(AgencyId id) {
        return agencies.get(id);
    }

    /** One of the portal's own agencies by a code of either scheme. */
    public Optional<Agency> find(String eitherScheme) {
        return agencies.findByCode(eitherScheme);
    }

    /** How an agency is called among many provinces: "Sở Tư pháp tỉnh Quảng Trị"; a committee's name says where it is. */
    public String nameOf(Agency agency) {
        return agency.name().startsWith("Ủy ban nhân dân") ? agency.name() : agencies.fullName(agency);
    }

    /** Whether two codes, of whichever scheme, name one agency. */
    public boolean same(String one, String other) {
        return one.equals(other)
                || find(one)
                        .flatMap(agency -> find(other).filter(that -> that.id().equals(agency.id())))
                        .isPresent();
    }
}
