package vn.motcua.procedure.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormRef;
import vn.motcua.platform.content.Parameters;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.procedure.catalogue.Catalogue;
import vn.motcua.procedure.catalogue.CatalogueChange;

/**
 * Which procedures have changed, each once, by when they did.
 *
 * @param next where to go on, be it now or another day
 * @param more whether there is more already
 */
record ChangesJson(List<Change> items, String next, boolean more) {

    /** A procedure in its version of now. */
    record Change(String code, int version, @Nullable FormJson form, Instant changedAt) {}

    /** The form that a new draft of it gets. */
    record FormJson(String id, int version) {}

    static ChangesJson of(Catalogue catalogue, Parameters parameters) {
        Cursor since = parameters.after(2).orElse(Cursor.after(Instant.EPOCH, ""));
        Instant at = since.instant(0);
        String code = since.text(1);
        List<CatalogueChange> newer = catalogue.changes().stream()
                .filter(change -> isAfter(change, at, code))
                .toList();
        List<CatalogueChange> given = newer.stream().limit(parameters.limit()).toList();
        Cursor next = given.isEmpty()
                ? since
                : Cursor.after(given.getLast().at(), given.getLast().code().value());
        return new ChangesJson(
                given.stream().map(ChangesJson::change).toList(), next.encoded(), newer.size() > given.size());
    }

    private static boolean isAfter(CatalogueChange change, Instant at, String code) {
        int order = change.at().compareTo(at);
        return order > 0 || (order == 0 && change.code().value().compareTo(code) > 0);
    }

    private static Change change(CatalogueChange change) {
        FormRef form = change.form();
        return new Change(
                change.code().value(),
                change.version(),
                form == null ? null : new FormJson(form.id(), form.version()),
                change.at());
    }
}
