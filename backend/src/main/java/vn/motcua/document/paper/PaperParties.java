package vn.motcua.document.paper;

/**
 * Who filed a dossier and whose it is.
 *
 * @param submitter who filed it (người nộp)
 * @param owner whose dossier it is (chủ hồ sơ); the same value when people file for themselves
 * @param channel how it was filed, in words, for example "Nộp trực tuyến"
 */
public record PaperParties(PaperPerson submitter, PaperPerson owner, String channel) {}
