package vn.motcua.exchange.axis.wire;

/** Names of the provincial axes' protocol (LGSP, REST). */
public final class ProvincialWire {
    public static final String SEND = "/v1/sendEdoc";
    public static final String RECEIVED = "/v1/getReceivedEdocList";
    public static final String FETCH = "/v1/getEdoc";
    /** Of the transport: fetching, fetched, cannot be read. */
    public static final String ACKNOWLEDGE = "/v1/confirmEdoc";
    /** Of the document: 02 to 06. */
    public static final String BUSINESS = "/v1/updateStatus";

    public static final String SENT = "/v1/getSentEdocList";
    public static final String AGENCIES = "/v1/getAgenciesList";

    public static final String SYSTEM = "X-SystemId";
    public static final String SECRET = "X-SecretKey";
    /** SHA-256 of the file that is fetched. */
    public static final String HASH = "X-Sha256";

    /** Part of a sent form that holds the file. */
    public static final String FILE_PART = "edocFile";

    public static final String TYPE_PART = "messageType";
    public static final String TO_PART = "to";
    public static final String MESSAGE_PART = "messageId";

    private ProvincialWire() {}
}
