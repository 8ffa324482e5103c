package vn.motcua.axis;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.wire.NationalWire;
import vn.motcua.exchange.axis.wire.Reply;

/** Where every request comes in: to the door whose protocol it speaks, and no request for longer than it may take. */
final class Entrance implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    private final List<Door> doors;
    private final Pace pace;
    private final long mostBytes;

    Entrance(List<Door> doors, Pace pace, long mostBytes) {
        this.doors = List.copyOf(doors);
        this.pace = pace;
        this.mostBytes = mostBytes;
    }

    @Override
    public void handle(HttpExchange exchange) {
        Call call = new Call(exchange);
        Pace.Guard guard = pace.guard(exchange, most(call));
        try (exchange) {
            answer(call);
        } catch (IOException gone) {
            // Who broke off asks again.
            LOG.debug("{} was broken off", call.route(), gone);
        } finally {
            guard.end();
        }
    }

    private void answer(Call call) throws IOException {
        try {
            if (call.route().equals("GET /health")) {
                call.answer(200, new Reply("OK", "0", "", null));
                return;
            }
            for (Door door : doors) {
                if (door.answers(call)) {
                    return;
                }
            }
            call.answer(404, new Reply("FAIL", AxisError.INVALID_FILE.code(), "No such address", null));
        } catch (RuntimeException broken) {
            LOG.error("{} failed", call.route(), broken);
            call.answer(500, new Reply("FAIL", AxisError.AXIS_FAULT.code(), "The axis failed: ask again", null));
        }
    }

    /** As many bytes as may go either way. */
    private long most(Call call) {
        boolean fetching = call.route().endsWith(NationalWire.FETCH);
        return fetching || call.length() < 0 ? mostBytes : Math.min(call.length(), 2 * mostBytes);
    }
}
