package nl.leerscan.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

    @TempDir
    private Path temp;

    @Test
    void onlyOneHoldsItHoweverManyTry() throws Exception {
        var holders = new AtomicInteger();
        var succeeded = new AtomicInteger();
        Callable<Void> tryToHold = () -> {
            try (var lock = BuildLock.on(temp.resolve("lock"))) {
                assertThat(holders.incrementAndGet()).isEqualTo(1);
                succeeded.incrementAndGet();
                holders.decrementAndGet();
            } catch (OutputRefused e) {
                assertThat(e.reason()).isEqualTo(OutputRefused.Reason.BUSY);
            }
            return null;
        };

        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var attempt : threads.invokeAll(IntStream.range(0, 400).mapToObj(i -> tryToHold).toList())) {
                attempt.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(succeeded).hasPositiveValue();
        assertThat(temp.resolve("lock")).doesNotExist();
    }

    @Test
    void aBuildInAnotherProcessIsNoticed() throws Exception {
        var script = temp.resolve("Holder.java");
        Files.writeString(script, """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                class Holder {
                    public static void main(String[] args) throws Exception {
                        var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        channel.lock(Long.MAX_VALUE - 1, 1, false);
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var holder = new ProcessBuilder(java, script.toString(), temp.resolve("lock").toString()).start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> BuildLock.on(temp.resolve("lock")))
                    .isInstanceOf(OutputRefused.class);
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        BuildLock.on(temp.resolve("lock")).close();
    }
}
