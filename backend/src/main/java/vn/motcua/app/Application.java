package vn.motcua.app;

import io.micronaut.runtime.Micronaut;

/** Starts Motcua. */
public final class Application {
    private Application() {}

    /** Runs the server until it is told to stop. */
    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
