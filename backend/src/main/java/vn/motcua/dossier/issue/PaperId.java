package vn.motcua.dossier.issue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;

/**
 * An official paper within its dossier.
 *
 * @param number counts the papers of a kind, from 1
 */
public record PaperId(PaperKind kind, int number) {
    private static final Pattern FORM = Pattern.compile("([a-z-]{1,40})-([1-9][0-9]{0,5})");

    public PaperId {
        if (number < 1) {
            throw new IllegalArgumentException("papers are counted from 1");
        }
    }

    /** The only one, or the first, of a kind. */
    public static PaperId first(PaperKind kind) {
        return new PaperId(kind, 1);
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<PaperId> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? PaperKind.ofSlug(form.group(1)).map(kind -> new PaperId(kind, Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** The name that its file is saved under. */
    String fileName(DossierCode code) {
        String which = number == 1 ? "" : "-" + number;
        return kind.fileName() + "-" + code + which + ".pdf";
    }

    /** As addresses name it, for example {@code supplement-request-2}. */
    @Override
    public String toString() {
        return kind.slug() + "-" + number;
    }
}
