package vn.motcua.phone

/** What a request is about, told by its first line. */
enum class ExchangeKind(pattern: String) {
    BEGIN_UPLOAD("POST /api/v1/uploads HTTP.*"),
    ASK_FOR_UPLOAD("HEAD /api/v1/uploads/.*"),
    SEND_CHUNK("(PATCH|POST) /api/v1/uploads/.*"),
    SAVE_DRAFT("PUT /api/v1/dossiers/[^/]+/draft .*"),
    SUBMIT("POST /api/v1/dossiers/[^/]+/submission .*"),
    OTHER(".*"),
    ;

    private val firstLine = Regex(pattern)

    companion object {
        fun of(head: String): ExchangeKind = entries.first { it.firstLine.matches(head.lineSequence().first()) }
    }
}
