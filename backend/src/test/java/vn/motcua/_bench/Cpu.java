package vn.motcua._bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Processor time: of this process, and of the database server it has started. */
record Cpu(double javaMillis, double databaseMillis) {

    static Cpu now() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double database = ProcessHandle.current()
                .children()
                .mapToDouble(child ->
                        child.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6)
                .sum();
        return new Cpu(system.getProcessCpuTime() / 1e6, database);
    }

    Cpu since(Cpu before) {
        return new Cpu(javaMillis - before.javaMillis, databaseMillis - before.databaseMillis);
    }

    Cpu per(int count) {
        return new Cpu(javaMillis / count, databaseMillis / count);
    }

    static Cpu mean(List<Cpu> all) {
        return new Cpu(
                all.stream().mapToDouble(Cpu::javaMillis).average().orElseThrow(),
                all.stream().mapToDouble(Cpu::databaseMillis).average().orElseThrow());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ms + %.2f ms in the database", javaMillis, databaseMillis);
    }
}
