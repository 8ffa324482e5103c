package vn.motcua.platform.database;

import java.util.List;

/** What a committed transaction survives. */
public enum Durability {
    /** A crash of the machine: the log is written out at each commit. */
    FULL(List.of("--innodb-flush-log-at-trx-commit=1")),
    /** Nothing but a normal stop: for tests, which make their data anew. */
    NONE(List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF",
            "--innodb-flush-method=nosync",
            "--innodb-fast-shutdown=2"));

    private final List<String> arguments;

    Durability(List<String> arguments) {
        this.arguments = arguments;
    }

    List<String> arguments() {
        return arguments;
    }
}
