package vn.motcua.dossier.tracking;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
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
    private static final Text WRONG = new Text("Giá trị này không hợp lệ", "This value is not valid");

    private final HttpParameters parameters;

    private AskedDossiers(HttpParameters parameters) {
        this.parameters = parameters;
    }

    /** What a request asks for; refuses what no filter can mean. */
    static DossierFilter of(HttpRequest<?> request) {
        AskedDossiers asked = new AskedDossiers(request.getParameters());
        return new DossierFilter(
                asked.one("owner", text -> new ApplicantId(UUID.fromString(text))),
                asked.statuses(),
                asked.one("procedure", AskedDossiers::code),
                asked.one("agency", text -> new AgencyId(UUID.fromString(text))),
                asked.one("filedFrom", AskedDossiers::day),
                asked.one("filedTo", AskedDossiers::day),
                asked.one("due", Lateness::valueOf),
                Boolean.TRUE.equals(asked.one("waiting", AskedDossiers::yesOrNo)),
                asked.one("q", AskedDossiers::words));
    }

    /** In which language: the one that is named, for links cannot send headers, else the one that the caller prefers. */
    static Language language(HttpRequest<?> request) {
        Language named = new AskedDossiers(request.getParameters())
                .one("language", text -> Language.valueOf(text.toUpperCase(Locale.ROOT)));
        return named == null ? Language.of(request) : named;
    }

    private Set<DossierStatus> statuses() {
        List<String> texts = new ArrayList<>(parameters.getAll("statuses"));
        texts.addAll(parameters.getAll("status"));
        Set<DossierStatus> statuses = EnumSet.noneOf(DossierStatus.class);
        texts.stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> statuses.add(parsed("statuses", text, DossierStatus::valueOf)));
        return statuses;
    }

    private <T> @Nullable T one(String name, Function<String, T> parser) {
        String text = parameters.get(name);
        return text == null || text.isEmpty() ? null : parsed(name, text, parser);
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

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
