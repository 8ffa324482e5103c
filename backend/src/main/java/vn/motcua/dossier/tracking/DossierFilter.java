package vn.motcua.dossier.tracking;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierStatus;

/**
 * Which of the dossiers that somebody may follow are wanted; what is absent or empty narrows nothing.
 *
 * @param filedFrom the first day of submission, by the calendar of Vietnam
 * @param filedTo the last one, included
 * @param waiting whether it is the applicant's side that has to do something
 * @param words each must be found in code, procedure or owner
 * @param reference what whoever began it calls it, whole
 */
record DossierFilter(
        @Nullable ApplicantId owner,
        Set<DossierStatus> statuses,
        @Nullable String procedure,
        @Nullable AgencyId agency,
        @Nullable LocalDate filedFrom,
        @Nullable LocalDate filedTo,
        @Nullable Lateness lateness,
        boolean waiting,
        @Nullable String words,
        @Nullable String reference) {

    /** Those in which nothing goes on before the applicant's side has done something. */
    static final Set<DossierStatus> WAITING =
            Set.of(DossierStatus.DRAFT, DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.PAYMENT_REQUESTED);

    /** All of them. */
    static final DossierFilter ALL = new DossierFilter(null, Set.of(), null, null, null, null, null, false, null, null);

    DossierFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Those in one of these. */
    DossierFilter in(Set<DossierStatus> some) {
        return new DossierFilter(
                owner, some, procedure, agency, filedFrom, filedTo, lateness, waiting, words, reference);
    }

    /** Those in which these words are found. */
    DossierFilter with(@Nullable String some) {
        return new DossierFilter(
                owner, statuses, procedure, agency, filedFrom, filedTo, lateness, waiting, some, reference);
    }
}
