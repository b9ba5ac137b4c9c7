package nl.leerscan.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shares work that can be done in any order among the cores of the computer. */
public final class Cores {

    private final List<Runnable> work;
    private final AtomicInteger next = new AtomicInteger();
    private final TreeMap<Integer, Throwable> failures = new TreeMap<>();

    private Cores(List<Runnable> work) {
        this.work = work;
    }

    /** Does all of it; where something fails nothing more is begun, and what failed first in the order of the work is thrown. */
    public static void share(List<Runnable> work) {
        new Cores(work).run(Math.min(Runtime.getRuntime().availableProcessors(), work.size()));
    }

    /** What becomes of each value, in the order of the values; fails as {@link #share} does. */
    public static <T, R> List<R> each(List<T> values, Function<? super T, ? extends R> work) {
        @SuppressWarnings("unchecked")
        var results = (R[]) new Object[values.size()];
        share(IntStream.range(0, results.length)
                .<Runnable>mapToObj(i -> () -> results[i] = work.apply(values.get(i))).toList());
        return List.of(results);
    }

    private void run(int number) {
        var others = new ArrayList<Thread>();
        for (int i = 1; i < number; i++) {
            var thread = new Thread(this::work, "leerscan-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work();
        others.forEach(Cores::await);
        throwFirst();
    }

    private void work() {
        for (int i; (i = next.getAndIncrement()) < work.size(); ) {
            try {
                work.get(i).run();
            } catch (RuntimeException | Error e) {
                next.set(work.size());
                synchronized (failures) {
                    failures.put(i, e);
                }
            }
        }
    }

    private void throwFirst() {
        if (failures.isEmpty()) {
            return;
        }
        var first = failures.firstEntry().getValue();
        if (first instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first;
    }

    /** Whoever waits for a build waits for all of it: nothing may go on writing after it. */
    private static void await(Thread thread) {
        var interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
