package vn.motcua.dossier.attachment;

/** Why an upload cannot become a paper. */
public enum UploadFault {
    /** It is not there, or no more, or it is another's. */
    UNKNOWN,
    /** Not all of it has come. */
    INCOMPLETE,
    /** What came has another SHA-256 than was named. */
    NOT_AS_ANNOUNCED
}
