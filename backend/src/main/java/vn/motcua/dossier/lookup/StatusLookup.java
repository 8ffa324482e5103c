package vn.motcua.dossier.lookup;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;

/** Finds a dossier for whoever holds its code and its check value: the one place where the value is compared. */
@Singleton
public class StatusLookup {
    private final Dossiers dossiers;
    private final ApologyLookup apologies;

    StatusLookup(Dossiers dossiers, ApologyLookup apologies) {
        this.dossiers = dossiers;
        this.apologies = apologies;
    }

    /**
     * What was found; of the dossier only what is about nobody may be told.
     *
     * @param newPromisedAt what is promised instead, with an apology
     */
    public record Found(Dossier dossier, @Nullable Instant newPromisedAt) {}

    /**
     * The dossier; empty when there is none of that code, or the value is not its own: nobody learns which.
     *
     * @param check in upper or lower case
     */
    public Optional<Found> find(DossierCode code, String check) {
        return dossiers.findByCode(code)
                .filter(dossier -> isEqual(dossier.lookupCheck(), check.toUpperCase(Locale.ROOT)))
                .map(dossier -> new Found(dossier, apologies.newPromise(dossier).orElse(null)));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
