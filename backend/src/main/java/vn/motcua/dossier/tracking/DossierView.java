package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.LookupMessage;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.attachment.AnswerPapers;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.AttachmentView;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.dossier.tracking.DossierJson.DeliveryJson;
import vn.motcua.dossier.tracking.DossierJson.ExpectedJson;
import vn.motcua.dossier.tracking.DossierJson.HistoryJson;
import vn.motcua.dossier.tracking.DossierJson.OwnerJson;
import vn.motcua.dossier.tracking.DossierJson.ProcedureJson;
import vn.motcua.dossier.tracking.DossierJson.ResultJson;
import vn.motcua.dossier.tracking.DossierJson.SupplementJson;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;

/** Shows a dossier to its applicant's side: what it says, what happened, what is expected and what may be done. */
@Singleton
public class DossierView {

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final Attachments attachments;
    private final AttachmentView papers;
    private final AnswerPapers answerPapers;
    private final ProcedureEditions editions;
    private final SupplementLookup supplements;
    private final SupplementRecords records;
    private final ResultLookup results;
    private final ApologyLookup apologies;
    private final FeeView fees;
    private final Agencies agencies;
    private final DossierClock clock;
    private final LookupMessage lookupMessage;

    DossierView(
            Dossiers dossiers,
            DossierAccess access,
            Attachments attachments,
            AttachmentView papers,
            AnswerPapers answerPapers,
            ProcedureEditions editions,
            SupplementLookup supplements,
            SupplementRecords records,
            ResultLookup results,
            ApologyLookup apologies,
            FeeView fees,
            Agencies agencies,
            DossierClock clock,
            LookupMessage lookupMessage) {
        this.dossiers = dossiers;
        this.access = access;
        this.attachments = attachments;
        this.papers = papers;
        this.answerPapers = answerPapers;
        this.editions = editions;
        this.supplements = supplements;
        this.records = records;
        this.results = results;
        this.apologies = apologies;
        this.fees = fees;
        this.agencies = agencies;
        this.clock = clock;
        this.lookupMessage = lookupMessage;
    }

    /** The answer that carries a dossier at its version, as far as the caller may see it. */
    public MutableHttpResponse<DossierJson> answer(ApplicantCaller caller, HttpRequest<?> request, Dossier dossier) {
        Language language = Language.of(request);
        return HttpResponse.ok(
                        access.maySee(caller, dossier)
                                ? whole(dossier, caller, language)
                                : acted(dossier, caller, language))
                .header("ETag", Version.tag(dossier.version()));
    }

    private DossierJson whole(Dossier d, ApplicantCaller caller, Language language) {
        DossierTimes t = d.times();
        List<HistoryEntry> history = dossiers.history(d.id());
        List<Attachment> attached = attachments.list(d.id());
        return new DossierJson(
                d.id().value(),
                d.code() == null ? null : d.code().value(),
                d.status(),
                d.version(),
                d.procedure().level(),
                ProcedureJson.of(d, language, editions.of(d)),
                AgencyJson.of(agencies.get(d.agencyId()), language),
                OwnerJson.of(d),
                d.answers(),
                DeliveryJson.of(d.delivery()),
                attached.stream().map(a -> papers.json(a, language)).toList(),
                supplement(d),
                reached(history, DossierStatus.SUPPLEMENT_REQUESTED) == null ? List.of() : records.of(d, attached),
                expected(d),
                ApplicantAction.of(d.status(), action -> access.may(caller, d, action)),
                t.promisedAt(),
                clock.promise(d).map(due -> DueDateJson.of(due, language, null)).orElse(null),
                clock.answer(d).map(due -> DueDateJson.of(due, language, null)).orElse(null),
                apologies.find(d.id()).map(DossierJson.ApologyJson::of).orElse(null),
                fees.find(d, language, null).orElse(null),
                t.submittedAt(),
                t.acceptedAt(),
                reached(history, DossierStatus.RESOLVED),
                reached(history, DossierStatus.RESULT_RETURNED),
                d.reason(),
                result(d),
                lines(history),
                d.code() == null ? null : d.lookupCheck(),
                lookupMessage.of(d, language).orElse(null),
                t.createdAt(),
                t.updatedAt());
    }

    /** What is told to somebody who may act but not follow: which dossier it was and how it stands now. */
    private DossierJson acted(Dossier d, ApplicantCaller caller, Language language) {
        boolean prepares = access.may(caller, d, RepresentationAction.PREPARE);
        return new DossierJson(
                d.id().value(),
                d.code() == null ? null : d.code().value(),
                d.status(),
                d.version(),
                d.procedure().level(),
                ProcedureJson.of(d, language, editions.of(d)),
                AgencyJson.of(agencies.get(d.agencyId()), language),
                OwnerJson.of(d),
                JsonNodeFactory.instance.objectNode(),
                null,
                List.of(),
                prepares ? supplement(d) : null,
                List.of(),
                expected(d),
                ApplicantAction.of(d.status(), action -> access.may(caller, d, action)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                d.times().createdAt(),
                d.times().updatedAt());
    }

    private static ExpectedJson expected(Dossier d) {
        Delivery delivery = d.delivery();
        return new ExpectedJson(Expectation.of(d.status(), delivery == null ? null : delivery.method()));
    }

    private @Nullable SupplementJson supplement(Dossier d) {
        return d.status() == DossierStatus.SUPPLEMENT_REQUESTED
                ? supplements
                        .findOpen(d.id())
                        .map(open -> SupplementJson.of(open, answerPapers.newlyNeeded(d, open.draftAnswers())))
                        .orElse(null)
                : null;
    }

    private @Nullable ResultJson result(Dossier d) {
        boolean decided = d.status() == DossierStatus.RESOLVED || d.status() == DossierStatus.RESULT_RETURNED;
        return decided ? results.find(d.id()).map(ResultJson::of).orElse(null) : null;
    }

    private List<HistoryJson> lines(List<HistoryEntry> history) {
        return history.stream()
                .filter(HistoryEntry::isForApplicants)
                .map(this::line)
                .toList();
    }

    private HistoryJson line(HistoryEntry e) {
        UUID unit = e.unitId();
        String unitName =
                unit == null ? null : agencies.getUnit(new UnitId(unit)).name();
        // Any other note is between officers: who was given the dossier, what the next desk should know.
        boolean handOff = e.isOfHandOff();
        return new HistoryJson(
                e.at(),
                e.from(),
                e.to(),
                e.by(),
                unitName,
                e.to().needsReason() ? e.note() : null,
                handOff ? e.event() : null,
                handOff ? e.note() : null);
    }

    private static @Nullable Instant reached(List<HistoryEntry> history, DossierStatus status) {
        return history.stream()
                .filter(e -> e.changesStatus() && e.to() == status)
                .map(HistoryEntry::at)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
