package vn.motcua.agency.tree;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Letterhead;
import vn.motcua.agency.Tier;

/** The heads of agencies' papers: whose they are, and the place they are dated at (Decree 30/2020, Annex I, boxes 2 and 4). */
@Singleton
public class Letterheads {
    private static final String COMMITTEE = "(?i)^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+";
    private static final String DIVISION = "(?i)^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\\s+";
    /** What bears a number, or a person's name that everybody knows, keeps the word for what it is. */
    private static final String IN_FULL = "(?i)^.*\\s([0-9]+|Hồ Chí Minh)$";

    private final Agencies agencies;

    Letterheads(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The head of an agency's papers; a people's committee has nobody above it there, whichever its level. */
    public Letterhead of(Agency agency) {
        Optional<Agency> above = isCommittee(agency) ? Optional.empty() : agencies.parentOf(agency.id());
        return new Letterhead(above.map(Agency::name).orElse(null), agency.name(), place(agency));
    }

    /** The administrative division in which the agency sits: the committee's own, and of others the one of their level. */
    private String place(Agency agency) {
        Agency at = agency;
        for (Optional<Agency> up = agencies.parentOf(at.id());
                !isCommittee(at) && up.isPresent();
                up = agencies.parentOf(at.id())) {
            Optional<String> district = districtOf(at);
            if (district.isPresent()) {
                return shortened(district.get());
            }
            at = up.get();
        }
        return shortened(at.name().replaceFirst(COMMITTEE, ""));
    }

    /** A branch in a district belongs to a department of the province: its address says where it sits. */
    private static Optional<String> districtOf(Agency agency) {
        List<String> parts =
                agency.address() == null ? List.of() : List.of(agency.address().split("\\s*,\\s*"));
        return agency.tier() == Tier.DISTRICT && parts.size() > 1
                ? Optional.of(parts.get(parts.size() - 2))
                : Optional.empty();
    }

    private static String shortened(String division) {
        String name = division.matches(IN_FULL) ? division : division.replaceFirst(DIVISION, "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isCommittee(Agency agency) {
        return agency.kind() == AgencyKind.PROVINCE
                || agency.kind() == AgencyKind.DISTRICT
                || agency.kind() == AgencyKind.COMMUNE;
    }
}
