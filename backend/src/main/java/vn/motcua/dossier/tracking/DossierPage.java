package vn.motcua.dossier.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.dossier.tracking.DossierJson.ExpectedJson;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;

/** A page of an applicant's dossiers on the wire. */
record DossierPage(List<Summary> items, @Nullable String next) {

    record Summary(
            UUID id,
            @Nullable String code,
            @Nullable String reference,
            DossierStatus status,
            String procedureCode,
            String procedureName,
            String agencyName,
            String ownerName,
            Instant updatedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant newPromisedAt,
            ExpectedJson expected) {}

    /**
     * A page in a language.
     *
     * @param newPromises what was promised instead, with an apology, where it is later than what is promised now
     */
    static DossierPage of(
            Page<ListedDossier> page, Map<DossierId, Instant> newPromises, Agencies agencies, Language language) {
        return new DossierPage(
                page.items().stream()
                        .map(d -> summary(d, newPromises.get(d.id()), agencies, language))
                        .toList(),
                page.next());
    }

    private static Summary summary(
            ListedDossier d, @Nullable Instant newPromise, Agencies agencies, Language language) {
        return new Summary(
                d.id().value(),
                d.code(),
                d.reference(),
                d.status(),
                d.procedure().code(),
                language == Language.EN ? d.procedure().nameEn() : d.procedure().name(),
                AgencyJson.of(agencies.get(d.agencyId()), language).name(),
                d.ownerName(),
                d.updatedAt(),
                d.submittedAt(),
                d.promisedAt(),
                newPromise,
                new ExpectedJson(Expectation.of(d.status(), d.delivery())));
    }
}
