package vn.motcua.document.paper;

/**
 * The dossier a paper is about.
 *
 * @param summary the matter to be settled (nội dung yêu cầu giải quyết), as a rule the procedure's name
 */
public record PaperCase(PaperHead head, String dossierCode, PaperParties parties, String summary, PaperLookup lookup) {}
