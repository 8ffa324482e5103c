package vn.motcua.device;

/** What an installation runs on. */
public enum Platform {
    ANDROID,
    IOS,
    WEB
}
