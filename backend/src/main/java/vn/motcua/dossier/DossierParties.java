package vn.motcua.dossier;

import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;

/** Whose dossier it is (chủ hồ sơ), by the name at the time, and who files it (người nộp). */
public record DossierParties(ApplicantId ownerId, ApplicantKind ownerKind, String ownerName, ApplicantId applicantId) {}
