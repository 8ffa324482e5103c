package vn.motcua.routing.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.routing.desk.OfficerDossierJson.HistoryJson;

/** Tells officers what happened to a dossier since it was submitted, with the names of those who did it. */
@Singleton
class OfficerHistory {

    /** Written once for each time an answer was saved; not any more, but what was written stays. */
    private static final String SUPPLEMENT_SAVED = "SUPPLEMENT_SAVED";

    private final Dossiers dossiers;
    private final Officers officers;
    private final Applicants applicants;
    private final Agencies agencies;

    OfficerHistory(Dossiers dossiers, Officers officers, Applicants applicants, Agencies agencies) {
        this.dossiers = dossiers;
        this.officers = officers;
        this.applicants = applicants;
        this.agencies = agencies;
    }

    List<HistoryJson> of(DossierId id) {
        Map<UUID, String> names = new HashMap<>();
        return dossiers.history(id).stream()
                // What the applicant did with the draft is not the agency's business, nor how often they saved a
                // supplement.
                .filter(entry -> entry.to() != DossierStatus.DRAFT)
                .filter(entry -> !entry.event().equals(SUPPLEMENT_SAVED))
                .map(entry -> line(entry, names))
                .toList();
    }

    private HistoryJson line(HistoryEntry entry, Map<UUID, String> names) {
        UUID unit = entry.unitId();
        return new HistoryJson(
                entry.at(),
                entry.from() == DossierStatus.DRAFT ? null : entry.from(),
                entry.to(),
                entry.by(),
                nameOf(entry, names),
                unit == null ? null : agencies.getUnit(new UnitId(unit)).name(),
                entry.event(),
                entry.note());
    }

    private @Nullable String nameOf(HistoryEntry entry, Map<UUID, String> names) {
        UUID actor = entry.actorId();
        if (actor == null) {
            return null;
        }
        return switch (entry.by()) {
            case OFFICER ->
                names.computeIfAbsent(
                        actor, id -> officers.get(new OfficerId(id)).fullName());
            case APPLICANT ->
                names.computeIfAbsent(
                        actor, id -> applicants.get(new ApplicantId(id)).fullName());
            case SYSTEM -> null;
        };
    }
}
