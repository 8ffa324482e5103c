package vn.motcua.demo;

import java.net.URI;
import java.nio.file.Path;

/**
 * A province's portal in the demonstration of the exchange.
 *
 * @param account its name and secret at the axis
 * @param office the agency that takes part
 */
record Province(String code, Account account, Office office, int port, Path data) {

    /** How the axis knows it. */
    record Account(String id, String secret) {}

    /** The agency. */
    record Office(String code, String axisCode, String name) {}

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    URI standIn() {
        return URI.create("http://127.0.0.1:" + (port + 1));
    }
}
