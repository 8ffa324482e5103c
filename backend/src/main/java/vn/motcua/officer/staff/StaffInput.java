package vn.motcua.officer.staff;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.FindPost;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.text.Text;

/** Reads what administrators type, and says in their words what is wrong with it. */
@Singleton
class StaffInput {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u00A0]+");
    private static final Pattern NAME = Pattern.compile("[^\\p{C}<>]*\\p{L}[^\\p{C}<>]*");
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final Agencies agencies;
    private final FindPost findPost;

    StaffInput(Agencies agencies, FindPost findPost) {
        this.agencies = agencies;
        this.findPost = findPost;
    }

    /** Where, as what and from when on somebody is to work. */
    record Place(String agencyCode, @Nullable String unitCode, List<OfficerRole> roles, LocalDate validFrom) {
        Place {
            roles = List.copyOf(roles);
        }
    }

    /** The post at one of the agencies of a realm, which exists on the first day. */
    Post post(Place place, Set<UUID> realm, LocalDate today) {
        checkDay("/validFrom", place.validFrom(), today);
        boolean known = agencies.findByCode(place.agencyCode())
                .filter(agency -> realm.contains(agency.id().value()))
                .filter(agency -> agency.existsOn(place.validFrom()))
                .isPresent();
        if (!known) {
            throw ProblemException.invalid(
                    "/agencyCode",
                    "unknown",
                    new Text(
                            "Bạn không quản lý cơ quan nào có mã này vào ngày đó",
                            "You administer no agency of that code on that day"));
        }
        return findPost.byCodes(place.agencyCode(), place.unitCode(), Set.copyOf(place.roles()))
                .orElseThrow(() -> ProblemException.invalid(
                        "/unitCode",
                        "unknown",
                        new Text("Cơ quan không có đơn vị mang mã này", "The agency has no unit of that code")));
    }

    void checkDay(String pointer, LocalDate day, LocalDate today) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw ProblemException.invalid(
                    pointer,
                    "range",
                    new Text("Hãy nhập ngày từ năm 1990 đến 5 năm tới", "Give a day from 1990 to five years from now"));
        }
    }

    /** A name or title: composed, single spaces, at least one letter. */
    static String words(String pointer, String text) {
        String words = tidy(text);
        if (!NAME.matcher(words).matches()) {
            throw ProblemException.invalid(pointer, "pattern", new Text("Hãy viết bằng chữ", "Write it in letters"));
        }
        return words;
    }

    static String tidy(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
