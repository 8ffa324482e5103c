package vn.motcua.phone

/** Where an exchange over the link breaks off, and how. */
data class Cut(val place: Place, val manner: Manner) {
    sealed interface Place {
        /** On the way there, once so many bytes of the request have come, its head among them. */
        data class InRequest(val afterBytes: Int) : Place

        /** On the way back: the portal has done what it was asked to do, and nobody learns of it. */
        data object InAnswer : Place
    }

    /** How the two ends are told. */
    enum class Manner {
        /** Both see a connection that was reset. */
        RESET,

        /** Both see an end of the stream. */
        CLOSED,

        /** The phone sees a connection that was reset, the portal nothing at all. */
        HALF_OPEN,
    }
}
