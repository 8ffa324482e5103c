package vn.motcua.platform.database;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/**
 * Makes the sockets to the database, named in the pool's settings. A plain socket on which a time limit was ever set, as the
 * pool does when it tests a new connection, asks the system three times for each answer from then on; one of a channel goes
 * back to asking once.
 */
public final class ChannelSockets extends StandardSocketFactory {

    @Override
    protected Socket createSocket(PropertySet properties) {
        try {
            return SocketChannel.open().socket();
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }
}
