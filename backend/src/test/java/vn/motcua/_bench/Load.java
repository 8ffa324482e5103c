package vn.motcua._bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of threads that do a number of things as fast as they can. */
final class Load {
    private Load() {}

    /** What doing them came to: things a second, and processor time for one. */
    record Figures(double rate, Cpu each) {}

    static Figures run(int threads, int count, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Cpu before = Cpu.now();
        long began = System.nanoTime();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(executor.submit(() -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        work.run(i);
                    }
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        return new Figures(
                count * 1e9 / (System.nanoTime() - began),
                Cpu.now().since(before).per(count));
    }

    /** One thing. */
    interface Work {
        void run(int index) throws Exception;
    }
}
