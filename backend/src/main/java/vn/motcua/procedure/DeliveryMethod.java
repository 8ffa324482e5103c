package vn.motcua.procedure;

/** How a result is handed over. */
public enum DeliveryMethod {
    ONLINE,
    POST,
    COUNTER
}
