package vn.motcua.routing.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.OfficerCaller;

/** Finds the apology of a dossier on the desk; answered by whoever keeps apologies. */
public interface CaseApologies {

    /** The apology in whatever state, once there is one. */
    Optional<CaseApologyJson> find(OfficerCaller officer, Dossier dossier);

    /**
     * An apology as officers read it.
     *
     * @param state PREPARED, SIGNED or LAPSED
     * @param suggestedDate a date to promise instead; absent while nobody may sign
     * @param maySign whether the reader may
     */
    record CaseApologyJson(
            String state,
            Instant promisedAt,
            Instant preparedAt,
            @Nullable LocalDate suggestedDate,
            boolean maySign,
            @Nullable SignedJson signed) {}

    /** What a leader wrote. */
    record SignedJson(String reason, Instant newPromisedAt, Instant at, String by) {}
}
