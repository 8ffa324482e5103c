package vn.motcua.axis;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.motcua.platform.database.EmbeddedServer;

/** An axis that runs: started over a data folder, asked over its socket, closed, started again over the same. */
public final class AxisServer implements AutoCloseable {
    private static final int BACKLOG = 200;
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1_000);

    private final EmbeddedServer database;
    private final SqlPool pool;
    private final HttpServer http;
    private final ExecutorService threads;
    private final Pace pace;
    private final Retention retention;

    private AxisServer(
            EmbeddedServer database,
            SqlPool pool,
            HttpServer http,
            ExecutorService threads,
            Pace pace,
            Retention retention) {
        this.database = database;
        this.pool = pool;
        this.http = http;
        this.threads = threads;
        this.pace = pace;
        this.retention = retention;
    }

    /** Starts an axis; it answers when this returns. */
    public static AxisServer start(AxisSettings settings, Clock clock) {
        EmbeddedServer database =
                EmbeddedServer.launch(settings.home(), settings.data().resolve("database"), settings.durability());
        try {
            Directory directory = Directory.read(settings.directory());
            PackageFiles files = PackageFiles.in(
                    settings.data().resolve("packages"), settings.bounds().mostBytes());
            SqlPool pool = SqlPool.over(database.await());
            SqlMailboxes mailboxes = new SqlMailboxes(pool, Clock.tick(clock, DATABASE_PRECISION));
            SqlAgencies agencies = new SqlAgencies(pool, clock);
            agencies.enterInto(directory);
            return serve(settings, clock, new Stock(database, pool, directory, files, mailboxes, agencies));
        } catch (IOException broken) {
            database.close();
            throw new UncheckedIOException("The axis cannot start", broken);
        } catch (RuntimeException broken) {
            database.close();
            throw broken;
        }
    }

    /** What an axis stands on. */
    private record Stock(
            EmbeddedServer database,
            SqlPool pool,
            Directory directory,
            PackageFiles files,
            SqlMailboxes mailboxes,
            SqlAgencies agencies) {
        List<Door> doors(Clock clock) {
            PostPackage post = new PostPackage(directory, files, mailboxes);
            OwnMailboxes own = new OwnMailboxes(directory, files, mailboxes);
            SignedRequests requests = new SignedRequests(directory, mailboxes, clock);
            return List.of(
                    new NationalDoor(directory, requests, files, post, own),
                    new AgencyDoor(directory, requests, new RegisterAgency(directory, agencies)),
                    new ProvincialDoor(directory, files, post, own));
        }
    }

    private static AxisServer serve(AxisSettings settings, Clock clock, Stock stock) throws IOException {
        Pace pace = new Pace(settings.bounds().grace(), settings.bounds().bytesPerSecond());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpServer http;
        try {
            http = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
        } catch (IOException taken) {
            stock.pool.close();
            throw taken;
        }
        http.setExecutor(threads);
        http.createContext("/", new Entrance(stock.doors(clock), pace, stock.files.mostBytes()));
        http.start();
        Retention retention = new Retention(
                new SqlRetention(stock.pool, clock),
                stock.files,
                settings.bounds().kept(),
                clock);
        retention.start();
        return new AxisServer(stock.database, stock.pool, http, threads, pace, retention);
    }

    /** Removes what has been kept for its time, as it does by itself every hour. */
    int removeOld() {
        return retention.runOnce();
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** Stops it; what is being answered at this moment is not answered. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        pace.close();
        retention.close();
        pool.close();
        database.close();
    }
}
