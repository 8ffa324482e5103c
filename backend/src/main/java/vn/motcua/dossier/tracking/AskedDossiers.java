package vn.motcua.dossier.tracking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Reads from a query what narrows a list of dossiers: the same for the list and for its export. */
final class AskedDossiers {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_WORDS = 100;
    private static final int LONGEST_REFERENCE = 60;
    private static final Text WRONG = new Text("Giá trị này không hợp lệ", "This value is not valid");

    private final Function<String, List<String>> parameters;

    /** @param parameters the values of a parameter by its name */
    AskedDossiers(Function<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** What is asked for; refuses what no filter can mean. */
    DossierFilter filter() {
        return new DossierFilter(
                one("owner", text -> new ApplicantId(UUID.fromString(text))),
                statuses(),
                one("procedure", AskedDossiers::code),
                one("agency", text -> new AgencyId(UUID.fromString(text))),
                one("filedFrom", AskedDossiers::day),
                one("filedTo", AskedDossiers::day),
                one("due", Lateness::valueOf),
                Boolean.TRUE.equals(one("waiting", AskedDossiers::yesOrNo)),
                one("q", AskedDossiers::words),
                one("reference", AskedDossiers::reference));
    }

    /** In which language: the one that is named, for links cannot send headers, else the one that the caller prefers. */
    Language language(Language preferred) {
        Language named = one("language", text -> Language.valueOf(text.toUpperCase(Locale.ROOT)));
        return named == null ? preferred : named;
    }

    private Set<DossierStatus> statuses() {
        List<String> texts = new ArrayList<>(parameters.apply("statuses"));
        texts.addAll(parameters.apply("status"));
        Set<DossierStatus> statuses = EnumSet.noneOf(DossierStatus.class);
        texts.stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> statuses.add(parsed("statuses", text, DossierStatus::valueOf)));
        return statuses;
    }

    private <T> @Nullable T one(String name, Function<String, T> parser) {
        List<String> texts = parameters.apply(name);
        return texts.isEmpty() || texts.getFirst().isEmpty() ? null : parsed(name, texts.getFirst(), parser);
    }

    private static <T> T parsed(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw ProblemException.invalid("/" + name, "format", WRONG);
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new IllegalArgumentException("no year of dossiers");
        }
        return day;
    }

    private static String code(String text) {
        if (!text.matches("[0-9A-Za-z.-]{1,40}")) {
            throw new IllegalArgumentException("no code");
        }
        return text;
    }

    private static String words(String text) {
        if (text.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static String reference(String text) {
        if (text.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
