package vn.motcua.procedure;

/** Whose matter a step is. */
public enum StepAgency {
    /** The agency that took the dossier in. */
    SELF,
    /** Its superior agency. */
    PARENT
}
