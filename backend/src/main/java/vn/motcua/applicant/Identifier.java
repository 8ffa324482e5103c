package vn.motcua.applicant;

import java.util.Optional;

/** The number by which the state knows an applicant: a citizen's personal number or an organisation's tax code. */
public sealed interface Identifier permits PersonalNumber, TaxCode {

    /** The number as it is stored: digits, and a hyphen before a branch of a tax code. */
    String value();

    /** Whom such a number belongs to. */
    ApplicantKind kind();

    /** Reads either number; twelve digits are a personal number, ten or thirteen a tax code. */
    static Optional<Identifier> parse(String text) {
        Optional<PersonalNumber> person = PersonalNumber.parse(text);
        return person.isPresent()
                ? person.map(Identifier.class::cast)
                : TaxCode.parse(text).map(Identifier.class::cast);
    }
}
