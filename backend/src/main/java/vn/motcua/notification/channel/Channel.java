package vn.motcua.notification.channel;

/** By which way, besides the app, a person is reached. */
public enum Channel {
    SMS,
    MAIL
}
