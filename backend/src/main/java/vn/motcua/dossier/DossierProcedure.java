package vn.motcua.dossier;

import vn.motcua.platform.text.Language;
import vn.motcua.procedure.ProcedureCode;

/** The procedure as it stood when the draft was begun: a later edition does not change what was promised. */
public record DossierProcedure(
        ProcedureCode code, String name, String nameEn, int level, String formId, int formVersion) {

    /** Its name in a language. */
    public String nameIn(Language language) {
        return language == Language.EN ? nameEn : name;
    }
}
