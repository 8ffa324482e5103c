package vn.motcua.applicant;

/** What an applicant is: a citizen (công dân) or an organisation (tổ chức, doanh nghiệp). */
public enum ApplicantKind {
    CITIZEN,
    ORGANISATION
}
