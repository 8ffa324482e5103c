package vn.motcua.notification.push;

/** How a delivery stands; all but the first are final. */
enum DeliveryState {
    WAITING,
    DELIVERED,
    /** The provider knows the token no longer; the device was removed. */
    TOKEN_DEAD,
    /** The device was signed out, or belongs to somebody else now. */
    DEVICE_GONE,
    REJECTED,
    /** Set apart: not handed over within four hours. */
    EXPIRED
}
