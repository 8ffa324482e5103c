package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Signer first = Signer.leader(leader.username(), leader.fullName());
        return new PaperCause(
                signature.at(),
                List.of(first, Signer.agency(agency.code(), agency.name())),
                (signing, out) -> paper.write(
                        content(
                                dossier,
                                apology,
                                signature,
                                box(leader, agency, signing.contains(first), !signing.isEmpty())),
                        out));
    }

    private static PaperSignature box(Officer leader, Agency agency, boolean byLeader, boolean byAnybody) {
        String post = PaperSignature.post(leader.title(), agency.name());
        return byLeader
                ? PaperSignature.ofSigningLeader(post, leader.fullName())
                : PaperSignature.ofConfirmingLeader(post, leader.fullName(), byAnybody);
    }

    private ApologyContent content(Dossier dossier, Apology apology, Apology.Signature signature, PaperSignature box) {
        PaperDesk desk = parts.desk(
                dossier, parts.changesTo(dossier, DossierStatus.ACCEPTED).getFirst(), true);
        return new ApologyContent(
                parts.dossier(dossier),
                symbol(dossier, signature.number()),
                new ApologyContent.Delay(
                        Objects.requireNonNull(dossier.times().acceptedAt(), "only what was accepted can be late"),
                        apology.promisedAt(),
                        signature.newPromiseAt(),
                        signature.reason(),
                        signature.at()),
                desk,
                box);
    }

    /** Number and symbol, below ten with a nought before it (Decree 30/2020, Annex I). */
    private String symbol(Dossier dossier, @Nullable Integer number) {
        return number == null
                ? dossier.requireCode() + "/PXL"
                : String.format(
                        Locale.ROOT,
                        "%02d/PXL-%s",
                        number,
                        agencies.get(dossier.agencyId()).symbol());
    }
}
