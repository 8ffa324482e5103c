package vn.motcua.routing.queue;

import jakarta.inject.Singleton;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;

/** The names of procedures in the reader's language: tasks keep the Vietnamese one, by which dossiers are found. */
@Singleton
class ProcedureNames {

    private final Procedures procedures;

    ProcedureNames(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The name as it was filed; its translation is the catalogue's, as long as that means the same name. */
    String in(Language language, QueueItem.Subject subject) {
        if (language == Language.VI) {
            return subject.procedureName();
        }
        return procedures
                .find(new ProcedureCode(subject.procedureCode()))
                .filter(procedure -> procedure.name().equals(subject.procedureName()))
                .map(Procedure::nameEn)
                .orElse(subject.procedureName());
    }
}
