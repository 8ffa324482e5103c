package vn.motcua.notification.standin;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The phone beside a development server, or inside a test: started, programmed, asked what reached it, closed. */
public final class PhoneStandIn implements AutoCloseable {
    private static final int DEFAULT_PORT = 8081;

    private final Screens screens;
    private final Behaviours behaviours = new Behaviours();
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private final Channel server;

    private PhoneStandIn(int port, PrintStream console) {
        this.screens = new Screens(Clock.systemUTC(), console);
        this.server = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new StandInChannel(new Routes(screens, behaviours)))
                // What it shows is somebody's: it is for this machine only.
                .bind(InetAddress.getLoopbackAddress(), port)
                .syncUninterruptibly()
                .channel();
    }

    /** Starts one that prints nothing; port 0 takes any free one. */
    public static PhoneStandIn start(int port) {
        return new PhoneStandIn(port, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** Starts one that prints a line for each push and short message. */
    public static PhoneStandIn start(int port, PrintStream console) {
        return new PhoneStandIn(port, console);
    }

    /** {@code --port N}; runs until it is stopped. */
    public static void main(String[] arguments) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PhoneStandIn phone = start(port(arguments), console);
        console.println("Điện thoại mô phỏng: " + phone.url());
        phone.server.closeFuture().syncUninterruptibly();
    }

    private static int port(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--port")) {
                return Integer.parseInt(arguments[i + 1]);
            }
        }
        return DEFAULT_PORT;
    }

    public int port() {
        return ((InetSocketAddress) server.localAddress()).getPort();
    }

    public String url() {
        return url(port());
    }

    /** Where a phone on a port is asked. */
    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Answers the next pushes to tokens that contain the part so; an empty part means every token. */
    public void answer(String tokenPart, Behaviour behaviour) {
        behaviours.set(tokenPart, behaviour, Integer.MAX_VALUE);
    }

    /** The same for a number of pushes only. */
    public void answer(String tokenPart, Behaviour behaviour, int times) {
        behaviours.set(tokenPart, behaviour, times);
    }

    /** Has somebody decide on each push to a token that nothing is programmed for; called from several threads, one at a time. */
    public void answerBy(Function<String, Behaviour> decision) {
        behaviours.decide(decision);
    }

    /** Tells of each push as it arrives, with the whole message as it was sent; called from several threads. */
    public void listen(BiConsumer<Push, String> listener) {
        screens.listen(listener);
    }

    /** Forgets everything programmed. */
    public void answerNormally() {
        behaviours.clear();
    }

    /** What arrived, oldest first. */
    public List<Push> pushes() {
        return screens.pushesSince(0);
    }

    /** Short messages, oldest first. */
    public List<TextMessage> texts() {
        return screens.texts();
    }

    @Override
    public void close() {
        server.close().syncUninterruptibly();
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
