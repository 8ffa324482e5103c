package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierJson.AgencyJson;
import vn.motcua.dossier.DossierJson.AttachmentJson;
import vn.motcua.dossier.DossierJson.DeliveryJson;
import vn.motcua.dossier.DossierJson.ExpectedJson;
import vn.motcua.dossier.DossierJson.FileJson;
import vn.motcua.dossier.DossierJson.HistoryJson;
import vn.motcua.dossier.DossierJson.OwnerJson;
import vn.motcua.dossier.DossierJson.ProcedureJson;
import vn.motcua.dossier.DossierJson.ResultJson;
import vn.motcua.dossier.DossierJson.SupplementJson;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** Shows a dossier to its applicant's side: what it says, what happened, what is expected and what may be done. */
@Singleton
public class DossierView {

    private final SqlDossiers dossiers;
    private final DossierAccess access;
    private final Attachments attachments;
    private final SupplementLookup supplements;
    private final ResultLookup results;
    private final Documents documents;
    private final Agencies agencies;

    DossierView(
            SqlDossiers dossiers,
            DossierAccess access,
            Attachments attachments,
            SupplementLookup supplements,
            ResultLookup results,
            Documents documents,
            Agencies agencies) {
        this.dossiers = dossiers;
        this.access = access;
        this.attachments = attachments;
        this.supplements = supplements;
        this.results = results;
        this.documents = documents;
        this.agencies = agencies;
    }

    /** The dossier for a caller who may see it. */
    public DossierJson of(Dossier d, ApplicantCaller caller, Language language) {
        DossierTimes t = d.times();
        List<HistoryEntry> history = dossiers.history(d.id());
        Agency agency = agencies.get(d.agencyId());
        @Nullable String code = d.code() == null ? null : d.code().value();
        return new DossierJson(
                d.id().value(),
                code,
                d.status(),
                d.version(),
                d.procedure().level(),
                new ProcedureJson(
                        d.procedureCode().value(),
                        procedureName(d, language),
                        d.procedure().formId(),
                        d.procedure().formVersion()),
                new AgencyJson(agency.id().value(), agency.code(), agencyName(agency, language)),
                new OwnerJson(
                        d.ownerId().value(),
                        d.parties().ownerKind().name(),
                        d.parties().ownerName()),
                d.answers(),
                delivery(d.delivery()),
                attachments.list(d.id()).stream().map(AttachmentJson::of).toList(),
                supplement(d),
                new ExpectedJson(Expectation.of(d)),
                ApplicantAction.of(d.status(), action -> access.may(caller, d, action)),
                t.promisedAt(),
                t.submittedAt(),
                t.acceptedAt(),
                reached(history, DossierStatus.RESOLVED),
                reached(history, DossierStatus.RESULT_RETURNED),
                d.reason(),
                result(d),
                history.stream()
                        .filter(HistoryEntry::changesStatus)
                        .map(this::line)
                        .toList(),
                code == null ? null : d.lookupCheck(),
                t.createdAt(),
                t.updatedAt());
    }

    static String procedureName(Dossier d, Language language) {
        return language == Language.EN ? d.procedure().nameEn() : d.procedure().name();
    }

    static String agencyName(Agency agency, Language language) {
        return language == Language.EN ? agency.nameEn() : agency.name();
    }

    private static @Nullable DeliveryJson delivery(@Nullable Delivery delivery) {
        return delivery == null ? null : new DeliveryJson(delivery.method().name(), delivery.postalAddress());
    }

    private @Nullable SupplementJson supplement(Dossier d) {
        if (d.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
            return null;
        }
        return supplements
                .findOpen(d.id())
                .map(s -> new SupplementJson(
                        s.id(), s.reason(), s.requestedAt(), s.dueAt(), s.fields(), s.documents(), s.draftAnswers()))
                .orElse(null);
    }

    private @Nullable ResultJson result(Dossier d) {
        if (d.status() != DossierStatus.RESOLVED && d.status() != DossierStatus.RESULT_RETURNED) {
            return null;
        }
        Optional<ResultLookup.Result> found = results.find(d.id());
        return found.map(r -> new ResultJson(
                        r.summary(),
                        file(r),
                        r.method() == null ? null : r.method().name(),
                        r.returnedAt()))
                .orElse(null);
    }

    private @Nullable FileJson file(ResultLookup.Result result) {
        if (result.document() == null) {
            return null;
        }
        StoredDocument stored = documents.get(result.document());
        return new FileJson(stored.fileName(), stored.mediaType(), stored.sizeBytes());
    }

    private HistoryJson line(HistoryEntry e) {
        UUID unit = e.unitId();
        @Nullable
        String unitName =
                unit == null ? null : agencies.getUnit(new UnitId(unit)).name();
        return new HistoryJson(e.at(), e.from(), e.to(), e.by(), unitName, e.to().needsReason() ? e.note() : null);
    }

    private static @Nullable Instant reached(List<HistoryEntry> history, DossierStatus status) {
        return history.stream()
                .filter(e -> e.changesStatus() && e.to() == status)
                .map(HistoryEntry::at)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
