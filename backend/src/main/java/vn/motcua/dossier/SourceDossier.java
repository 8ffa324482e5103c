package vn.motcua.dossier;

import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.ProcedureCode;

/** The dossier that a paper or a result comes from, as those who use it again are shown it. */
public record SourceDossier(
        DossierId id,
        DossierCode code,
        ApplicantId ownerId,
        String ownerName,
        ProcedureCode procedureCode,
        Text procedureName,
        AgencyId agencyId) {}
