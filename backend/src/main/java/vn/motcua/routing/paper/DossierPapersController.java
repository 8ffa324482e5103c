package vn.motcua.routing.paper;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.paper.PaperView;
import vn.motcua.dossier.paper.PapersController;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** The papers of a dossier, for the officers who may see it. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DossierPapersController extends PapersController<OfficerCaller> {
    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final ReadLog log;

    DossierPapersController(PaperView papers, HandlingGate gate, Dossiers dossiers, ReadLog log) {
        super(papers);
        this.gate = gate;
        this.dossiers = dossiers;
        this.log = log;
    }

    @Override
    protected Dossier seen(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        return dossiers.get(id);
    }

    @Override
    protected void opened(OfficerCaller officer, Dossier dossier, String paper) {
        log.note(officer, dossier.id(), Reading.ofPaper(paper));
    }
}
