package vn.motcua.notification.channel.sms.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/** A real message centre over a socket, which answers as a test tells it. */
final class MessageCentre implements ServerMessageReceiverListener, AutoCloseable {
    static final String SYSTEM = "motcua";
    static final String PASSWORD = "matkhau";

    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    final AtomicInteger binds = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final SMPPServerSessionListener listener;
    private final ServerSocket socket;
    private volatile int status;
    private volatile Runnable before = () -> {};

    MessageCentre(int port, ServerSocketFactory sockets) {
        try {
            socket = sockets.createServerSocket(port, 5, InetAddress.getLoopbackAddress());
            listener = new SMPPServerSessionListener(0, 0, new Given(socket));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        listener.setMessageReceiverListener(this);
        Thread.ofVirtual().name("message-centre").start(this::accept);
    }

    static MessageCentre start() {
        return new MessageCentre(0, ServerSocketFactory.getDefault());
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers every message with this status from now on; 0 takes it. */
    void answer(int newStatus) {
        status = newStatus;
    }

    /** Done before each answer. */
    void before(Runnable what) {
        before = what;
    }

    /** Cuts every session as a cable does. */
    void cut() {
        sessions.forEach(SMPPServerSession::close);
    }

    /** Brings a message that somebody sent. */
    void bring(String from, String text, byte dataCoding) throws Exception {
        byte[] bytes =
                dataCoding == 8 ? text.getBytes(StandardCharsets.UTF_16BE) : text.getBytes(StandardCharsets.US_ASCII);
        deliver(from, new ESMClass(), dataCoding, bytes);
    }

    /** Brings a receipt. */
    void receipt(String id, String state) throws Exception {
        String text = "id:" + id + " sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:" + state
                + " err:000 text:";
        deliver("84912345678", new ESMClass(4), (byte) 0, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Brings a receipt that says it in parameters alone. */
    void receiptWithoutWords(String id, int state) throws Exception {
        deliver(
                "84912345678",
                new ESMClass(4),
                (byte) 0,
                new byte[0],
                new OptionalParameter.Receipted_message_id(id),
                new OptionalParameter.Message_state((byte) state));
    }

    /** Says of a message that it is on its way yet. */
    void onItsWay(String id) throws Exception {
        deliver("84912345678", new ESMClass(0x20), (byte) 0, ("id:" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** Brings a part of a message with a header before its words. */
    void bringPart(String from, int reference, int count, int place, String text) throws Exception {
        byte[] words = text.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[6 + words.length];
        System.arraycopy(new byte[] {5, 0, 3, (byte) reference, (byte) count, (byte) place}, 0, bytes, 0, 6);
        System.arraycopy(words, 0, bytes, 6, words.length);
        deliver(from, new ESMClass(0x40), (byte) 0, bytes);
    }

    /** The same with parameters in place of the header. */
    void bringSegment(String from, int reference, int count, int place, String text) throws Exception {
        deliver(
                from,
                new ESMClass(),
                (byte) 0,
                text.getBytes(StandardCharsets.US_ASCII),
                new OptionalParameter.Sar_msg_ref_num((short) reference),
                new OptionalParameter.Sar_total_segments((byte) count),
                new OptionalParameter.Sar_segment_seqnum((byte) place));
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        before.run();
        if (status != 0) {
            throw new ProcessRequestException("told so", status);
        }
        submitted.add(message);
        try {
            return new SubmitSmResult(
                    new MessageId("m" + numbers.incrementAndGet()), new org.jsmpp.bean.OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }

    private void deliver(String from, ESMClass esm, byte dataCoding, byte[] bytes, OptionalParameter... parameters)
            throws Exception {
        sessions.getLast()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        from,
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        "1022",
                        esm,
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        DataCodings.newInstance(dataCoding),
                        bytes,
                        parameters);
    }

    /** What status the portal answers a message that is brought; 0 when it takes it. */
    int bringAndSay(String from, String text) throws Exception {
        try {
            bring(from, text, (byte) 0);
            return 0;
        } catch (NegativeResponseException refused) {
            return refused.getCommandStatus();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                SMPPServerSession session = listener.accept();
                Thread.ofVirtual().start(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(5000);
            binds.incrementAndGet();
            if (request.getSystemId().equals(SYSTEM) && PASSWORD.equals(request.getPassword())) {
                sessions.add(session);
                request.accept("centre");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException gone) {
            session.close();
        }
    }

    /** Listens at a socket that is there already. */
    private record Given(ServerSocket socket) implements ServerConnectionFactory {
        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(org.jsmpp.bean.BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public void onAcceptCancelBroadcastSm(org.jsmpp.bean.CancelBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
            org.jsmpp.bean.QueryBroadcastSm message, SMPPServerSession source) throws ProcessRequestException {
        throw notHere();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw notHere();
    }

    private static ProcessRequestException notHere() {
        return new ProcessRequestException("not here", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
