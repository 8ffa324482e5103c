package vn.motcua.dossier.paper;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Letterhead;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.agency.tree.Letterheads;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperDesk;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperLookup;
import vn.motcua.document.paper.PaperParties;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.LookupMessage;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.signature.key.Signer;

/** What all papers of a dossier have in common: their head, its people, the way to look it up, who acted on it. */
@Singleton
public class PaperParts {

    private final Dossiers dossiers;
    private final Agencies agencies;
    private final Letterheads heads;
    private final Applicants applicants;
    private final OfficerNames officers;
    private final LookupMessage lookupMessage;
    private final String publicUrl;

    PaperParts(
            Dossiers dossiers,
            Agencies agencies,
            Letterheads heads,
            Applicants applicants,
            OfficerNames officers,
            LookupMessage lookupMessage,
            @Value("${motcua.public-url}") String publicUrl) {
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.heads = heads;
        this.applicants = applicants;
        this.officers = officers;
        this.lookupMessage = lookupMessage;
        this.publicUrl = publicUrl;
    }

    /** The dossier a paper is about; only one that was submitted. */
    public PaperCase dossier(Dossier dossier) {
        return new PaperCase(
                head(agencies.get(dossier.agencyId())),
                dossier.requireCode().value(),
                parties(dossier),
                dossier.procedure().name(),
                lookup(dossier));
    }

    /** The head of an agency's papers. */
    public PaperHead head(Agency agency) {
        Letterhead letterhead = heads.of(agency);
        return new PaperHead(letterhead.superior(), letterhead.agency(), letterhead.place());
    }

    /** How a paper names an applicant. */
    public PaperPerson person(ApplicantId id) {
        return person(applicants.get(id));
    }

    /** How a paper names applicants, asked for at once. */
    public Map<ApplicantId, PaperPerson> people(Collection<ApplicantId> ids) {
        return applicants.list(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> person(entry.getValue())));
    }

    private static PaperPerson person(Applicant a) {
        return new PaperPerson(
                a.fullName(), a.identifier().value(), a.address(), a.phone().national(), a.email());
    }

    PaperParties parties(Dossier dossier) {
        return new PaperParties(person(dossier.parties().applicantId()), person(dossier.ownerId()), "Nộp trực tuyến");
    }

    PaperLookup lookup(Dossier dossier) {
        String url = publicUrl + "/tra-cuu/" + dossier.requireCode() + "?k=" + dossier.lookupCheck();
        String message = lookupMessage
                .of(dossier, Language.VI)
                .map(asked -> "soạn %s gửi %s".formatted(asked.text(), asked.number()))
                .orElse(null);
        return new PaperLookup(url, dossier.lookupCheck(), message);
    }

    /** Where anybody can read what a procedure asks for. */
    String addressOf(ProcedureCode procedure) {
        return publicUrl + "/thu-tuc/" + procedure;
    }

    /** Whenever a dossier came to a status, and by whom; oldest first. */
    public List<HistoryEntry> changesTo(Dossier dossier, DossierStatus status) {
        return dossiers.history(dossier.id()).stream()
                .filter(entry -> entry.changesStatus() && entry.to() == status)
                .toList();
    }

    /** The agency that received the dossier, as the one who signs. */
    public List<Signer> agencySigns(Dossier dossier) {
        Agency agency = agencies.get(dossier.agencyId());
        return List.of(Signer.agency(agency.code(), agency.name()));
    }

    /**
     * The desk at which an officer did that.
     *
     * @param signed whether digital signatures will stand on the paper
     */
    public PaperDesk desk(Dossier dossier, HistoryEntry act, boolean signed) {
        UUID officer = Objects.requireNonNull(act.actorId(), "an officer did it");
        return desk(dossier, officer, act.unitId(), signed);
    }

    /** The desk of an officer of the agency that received the dossier; without a unit it is the agency's. */
    public PaperDesk desk(Dossier dossier, UUID officer, @Nullable UUID unit, boolean signed) {
        Agency agency = agencies.get(dossier.agencyId());
        String unitName = unit == null
                ? agency.name()
                : agencies.getUnit(new UnitId(unit)).name();
        return new PaperDesk(unitName, officers.nameOf(officer), agency.phone(), signed);
    }
}
