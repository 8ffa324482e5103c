package vn.motcua.notification.push;

/** How far the pushes of a message have come, by the one that has come furthest. */
public enum PushProgress {
    WAITING,
    HANDED_OVER,
    FAILED
}
