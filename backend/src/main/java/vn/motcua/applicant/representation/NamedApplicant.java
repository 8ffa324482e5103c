package vn.motcua.applicant.representation;

import java.util.Optional;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.Identifier;
import vn.motcua.platform.persistence.SearchText;

/** Whom leave is given to: whoever does not know their name is not told it. */
public record NamedApplicant(Identifier identifier, String name) {

    /** The one with this number and this name, if there is one. */
    public Optional<Applicant> in(Applicants applicants) {
        return applicants
                .findByIdentifier(identifier)
                .filter(found -> SearchText.fold(name).equals(SearchText.fold(found.fullName())));
    }
}
