package vn.motcua.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.conf.DefaultPropertySet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class ChannelSocketsTest {

    @Test
    void waitsForAnswersInOneCallOfTheSystemAlsoAfterATimeLimitWasTried() throws IOException {
        try (ServerSocket database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new ChannelSockets()
                        .connect("127.0.0.1", database.getLocalPort(), new DefaultPropertySet(), 1000);
                Socket answering = database.accept()) {
            socket.setSoTimeout(20);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(0);

            answering.getOutputStream().write(7);

            assertThat(socket.getInputStream().read()).isEqualTo(7);
            assertThat(socket.getChannel().isBlocking()).isTrue();
        }
    }
}
