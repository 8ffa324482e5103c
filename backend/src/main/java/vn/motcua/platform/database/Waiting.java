package vn.motcua.platform.database;

/** Waits for other processes, keeping a thread's interruption. */
final class Waiting {
    private Waiting() {}

    static int forExit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IllegalStateException("Interrupted while waiting for the embedded database", interrupted);
        }
    }

    static void shortly() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the embedded database", interrupted);
        }
    }
}
