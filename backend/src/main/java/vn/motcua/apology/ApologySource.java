package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.PaperDesk;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.notice.ApologyContent;
import vn.motcua.document.paper.notice.ApologyPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.issue.PaperCause;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.dossier.issue.PaperSource;
import vn.motcua.dossier.paper.PaperParts;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.signature.key.Signer;

/** Apologies as papers (form 04): the leader signs first, then the agency. */
@Singleton
class ApologySource implements PaperSource {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Apologies apologies;
    private final PaperParts parts;
    private final Officers officers;
    private final Agencies agencies;
    private final ApologyPaper paper;

    ApologySource(Apologies apologies, PaperParts parts, Officers officers, Agencies agencies, ApologyPaper paper) {
        this.apologies = apologies;
        this.parts = parts;
        this.officers = officers;
        this.agencies = agencies;
        this.paper = paper;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.APOLOGY;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(SignApology.OUTBOX_TYPE);
    }

    @Override
    public List<PaperCause> causes(Dossier dossier) {
        return apologies.findAny(dossier.id()).stream()
                .flatMap(apology -> apology.signed().stream().map(signed -> cause(dossier, apology, signed)))
                .toList();
    }

    private PaperCause cause(Dossier dossier, Apology apology, Apology.Signature signature) {
        Officer leader = officers.get(new OfficerId(signature.officerId()));
        Agency agency = agencies.get(dossier.agencyId());
        return new PaperCause(
                signature.at(),
                List.of(
                        Signer.leader(leader.username(), leader.fullName()),
                        Signer.agency(agency.code(), agency.name())),
                (signed, out) -> paper.write(content(dossier, apology, signature, leader, signed), out));
    }

    private ApologyContent content(
            Dossier dossier, Apology apology, Apology.Signature signature, Officer leader, boolean signed) {
        PaperDesk desk = parts.desk(
                dossier, parts.changesTo(dossier, DossierStatus.ACCEPTED).getFirst(), signed);
        return new ApologyContent(
                parts.dossier(dossier),
                dossier.requireCode() + "/PXL",
                new ApologyContent.Delay(
                        Objects.requireNonNull(dossier.times().acceptedAt(), "only what was accepted can be late"),
                        apology.promisedAt(),
                        signature.newPromiseAt(),
                        signature.reason(),
                        signature.at()),
                desk,
                PaperSignature.ofLeader(leader.title().toUpperCase(VIETNAMESE), leader.fullName(), signed));
    }
}
