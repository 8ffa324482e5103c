package vn.motcua.exchange.watch;

/** What a clerk can do about a trouble. */
enum TroubleAct {
    SEND_AGAIN,
    /** Not to the receiver that it was sent to, but to the right one. */
    SEND_ELSEWHERE,
    PUT_AWAY
}
