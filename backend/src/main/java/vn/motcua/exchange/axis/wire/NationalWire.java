package vn.motcua.exchange.axis.wire;

/** Names of the national axis's protocol (eDoc SDK 2.x, version 3.0.201608). */
public final class NationalWire {
    public static final String VERSION = "3.0.201608";
    public static final String SERVICE = "eDoc";

    public static final String SEND = "/sendEdoc";
    public static final String RECEIVED = "/getReceivedEdocList";
    public static final String FETCH = "/getEdoc";
    public static final String ACKNOWLEDGE = "/updateStatus";
    public static final String SENT = "/getSentEdocList";
    public static final String AGENCIES = "/getAgenciesList";
    /** The same by their codes of Decision 20/2020, of one level. */
    public static final String AGENCIES_QD20 = "/getAgenciesListQD20";

    public static final String REGISTER = "/registerAgency";
    public static final String DELETE = "/deleteAgency";

    public static final String VERSION_HEADER = "XroadVnpt-version";
    /** The names of the signed headers, a semicolon between them. */
    public static final String SIGNED_HEADERS = "XroadVnpt-sign-header-key";

    public static final String SIGNATURE = "XroadVnpt-sign-header";
    /** SHA-256 of the body, of the file that is sent or fetched. */
    public static final String HASH = "XroadVnpt-hash-header";

    public static final String SYSTEM = "systemid";
    /** Milliseconds since 1970, by the sender's clock. */
    public static final String TIMESTAMP = "timestamp";
    /** Of this one request: no axis answers it twice. */
    public static final String REQUEST = "requestid";

    public static final String FROM = "from";
    /** The one receiver that is meant; without it everybody that the package names. */
    public static final String TO = "to";
    /** The sender's own id of the message. */
    public static final String MESSAGE = "messageid";

    public static final String SERVICE_TYPE = "servicetype";
    public static final String MESSAGE_TYPE = "messagetype";

    private NationalWire() {}
}
