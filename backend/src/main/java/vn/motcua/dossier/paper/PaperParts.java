package vn.motcua.dossier.paper;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperLookup;
import vn.motcua.document.paper.PaperParties;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.dossier.Dossier;

/** What all papers of a dossier have in common: their head, its people, the way to look it up. */
@Singleton
class PaperParts {

    private final Agencies agencies;
    private final Applicants applicants;
    private final String publicUrl;

    PaperParts(Agencies agencies, Applicants applicants, @Value("${motcua.public-url}") String publicUrl) {
        this.agencies = agencies;
        this.applicants = applicants;
        this.publicUrl = publicUrl;
    }

    PaperHead head(Agency agency) {
        Optional<Agency> parent = agencies.parentOf(agency.id());
        return new PaperHead(parent.map(Agency::name).orElse(null), agency.name(), place(agency));
    }

    PaperParties parties(Dossier dossier) {
        return new PaperParties(person(dossier.parties().applicantId()), person(dossier.ownerId()), "Nộp trực tuyến");
    }

    PaperLookup lookup(Dossier dossier) {
        String url = publicUrl + "/tra-cuu/" + dossier.requireCode() + "?k=" + dossier.lookupCheck();
        return new PaperLookup(url, dossier.lookupCheck());
    }

    /** The place a paper is dated at: the province, without the words that say it is one. */
    private String place(Agency agency) {
        Agency top = agency;
        for (Optional<Agency> up = agencies.parentOf(top.id()); up.isPresent(); up = agencies.parentOf(top.id())) {
            top = up.get();
        }
        return top.name()
                .replaceFirst("^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+", "")
                .replaceFirst("^tỉnh\\s+", "");
    }

    private PaperPerson person(ApplicantId id) {
        Applicant a = applicants.get(id);
        return new PaperPerson(
                a.fullName(), a.identifier().value(), a.address(), a.phone().national(), a.email());
    }
}
