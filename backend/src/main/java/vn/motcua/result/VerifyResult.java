package vn.motcua.result;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProcedure;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.ProcedureCode;

/** Says whether a result is real and still holds, to anyone and about nobody: not whose it is, not what it says. */
@Singleton
public class VerifyResult {

    private final ResultRows rows;
    private final Dossiers dossiers;

    VerifyResult(ResultRows rows, Dossiers dossiers) {
        this.rows = rows;
        this.dossiers = dossiers;
    }

    /**
     * A result that was handed over.
     *
     * @param handedOverBy the agency that took the dossier in
     * @param document absent when the result is on paper
     * @param documentSha256 of its file, in lower-case hexadecimal; absent when it was on paper alone
     * @param revokedAt absent while it holds
     */
    public record Verified(
            ProcedureCode procedureCode,
            DossierProcedure procedure,
            AgencyId handedOverBy,
            Instant handedOverAt,
            @Nullable IssuedDocument document,
            @Nullable String documentSha256,
            @Nullable Instant revokedAt) {}

    /** What stands on its document: number and symbol, its day, and the agency whose seal it bears. */
    public record IssuedDocument(String symbol, LocalDate issuedOn, AgencyId issuedBy) {}

    /** By the code it was handed over with, as it was typed. */
    public Optional<Verified> byCode(String code) {
        return VerificationCode.parse(code).flatMap(rows::findByCode).flatMap(this::verified);
    }

    /** By the hash of its file's bytes, in hexadecimal. */
    public Optional<Verified> byHash(String sha256) {
        return rows.findByDocument(sha256.toLowerCase(Locale.ROOT)).flatMap(this::verified);
    }

    private Optional<Verified> verified(DossierResult result) {
        DossierResult.Handover handover = result.handover();
        if (handover == null) {
            return Optional.empty();
        }
        Dossier dossier = dossiers.get(result.dossierId());
        DossierResult.Revocation revocation = result.revocation();
        return Optional.of(new Verified(
                dossier.procedureCode(),
                dossier.procedure(),
                dossier.agencyId(),
                handover.at(),
                document(result.issue()),
                handover.documentSha256(),
                revocation == null ? null : revocation.at()));
    }

    private static @Nullable IssuedDocument document(DossierResult.@Nullable Issue issue) {
        return issue == null ? null : new IssuedDocument(issue.symbol(), issue.on(), issue.agencyId());
    }
}
