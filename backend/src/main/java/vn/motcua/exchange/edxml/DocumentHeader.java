package vn.motcua.exchange.edxml;

import java.util.List;

/**
 * What is said of the document itself.
 *
 * @param responseFor the documents it answers; of a recall, the document that is recalled
 */
public record DocumentHeader(
        DocumentIdentity identity,
        DocumentKind kind,
        Summary summary,
        Signatory signatory,
        Distribution distribution,
        OtherInfo other,
        List<DocumentReference> responseFor) {

    public DocumentHeader {
        responseFor = List.copyOf(responseFor);
    }

    /**
     * What it is about.
     *
     * @param subject the abstract on its first page (trích yếu)
     * @param content may be empty
     */
    public record Summary(String subject, String content) {
        public Summary {
            subject = Words.required(subject);
            content = Words.optional(content);
        }
    }

    /**
     * Who signed the document; each may be empty.
     *
     * @param competence such as {@code TM.}, {@code KT.}, {@code TL.}
     */
    public record Signatory(String competence, String position, String fullName) {
        public Signatory {
            competence = Words.optional(competence);
            position = Words.optional(position);
            fullName = Words.optional(fullName);
        }
    }

    /** The kind of document. The numbers differ between systems: the name is what counts. */
    public record DocumentKind(int type, int typeDetail, String name) {
        public DocumentKind {
            name = Words.required(name);
        }
    }
}
