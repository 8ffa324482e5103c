package vn.motcua.applicant;

/** Sex as civil status records it. */
public enum Gender {
    MALE,
    FEMALE
}
