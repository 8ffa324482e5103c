package vn.motcua.notification.channel.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.channel.PeerTrust;
import vn.motcua.platform.outbox.BackOff;

/** Keeps one session bound to the message centre: made again, ever more slowly while it cannot be, whenever it breaks. */
final class SmppLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);

    private final SmppSettings settings;
    private final String host;
    private final @Nullable SSLSocketFactory tls;
    private final MessageReceiverListener brought;
    private final BackOff pauses;
    private final Thread keeper;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition bound = lock.newCondition();
    private @Nullable SMPPSession session;

    SmppLink(SmppSettings settings, MessageReceiverListener brought, BackOff pauses) {
        String named = settings.host();
        if (named == null) {
            throw new IllegalStateException("motcua.sms.smpp needs a host");
        }
        this.settings = settings;
        this.host = named;
        this.tls = settings.tls() ? PeerTrust.sockets(settings.authorities()) : null;
        this.brought = brought;
        this.pauses = pauses;
        this.keeper = Thread.ofVirtual().name("smpp-link").unstarted(this::keep);
    }

    void start() {
        keeper.start();
    }

    /** The bound session, awaited so long while there is none. */
    Optional<SMPPSession> session(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (session == null && left > 0) {
                left = bound.awaitNanos(left);
            }
            return Optional.ofNullable(session);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        SMPPSession last = replace(null);
        if (last != null) {
            last.unbindAndClose();
        }
    }

    private void keep() {
        int failures = 0;
        try {
            while (closing.getCount() > 0) {
                CountDownLatch broken = new CountDownLatch(1);
                if (connect(broken)) {
                    failures = 0;
                    broken.await();
                    replace(null);
                    LOG.warn("The session with the message centre is over");
                }
                failures++;
                // Also after a session that held: a centre that hangs up on everybody must not be called without end.
                closing.await(
                        pauses.after(failures, ThreadLocalRandom.current()).toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean connect(CountDownLatch broken) {
        SMPPSession next = new SMPPSession(this::connection);
        next.setTransactionTimer(settings.timeout().toMillis());
        next.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        next.setMessageReceiverListener(brought);
        next.addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED) {
                broken.countDown();
            }
        });
        try {
            next.connectAndBind(
                    host, settings.port(), bind(), settings.timeout().toMillis());
        } catch (IOException | RuntimeException refused) {
            next.close();
            Throwable reason = refused.getCause() == null ? refused : refused.getCause();
            LOG.warn("No session with the message centre: {}", reason.getClass().getSimpleName());
            return false;
        }
        replace(next);
        if (closing.getCount() == 0) {
            next.unbindAndClose();
        }
        return true;
    }

    private @Nullable SMPPSession replace(@Nullable SMPPSession next) {
        lock.lock();
        try {
            SMPPSession before = session;
            session = next;
            bound.signalAll();
            return before;
        } finally {
            lock.unlock();
        }
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    private Connection connection(String to, int port) throws IOException {
        int patience = (int) settings.timeout().toMillis();
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(to, port), patience);
            socket.setTcpNoDelay(true);
            return new SocketConnection(tls == null ? socket : secured(tls, socket, to, port, patience));
        } catch (IOException broken) {
            socket.close();
            throw broken;
        }
    }

    private static Socket secured(SSLSocketFactory tls, Socket socket, String to, int port, int patience)
            throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, to, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        // Checks the name in the certificate.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.setSoTimeout(patience);
        secured.startHandshake();
        return secured;
    }
}
