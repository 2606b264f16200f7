package brussels.boost.platform.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What {@code postmaster.pid} says about a server that runs, or ran. */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;
    private static final int LOOK_EVERY_MILLIS = 100;

    static @Nullable Postmaster of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return null;
        }
        return new Postmaster(Long.parseLong(lines.getFirst().strip()), Integer.parseInt(lines.get(PORT_LINE).strip()));
    }

    /** Whether that process runs and is a PostgreSQL; after a reboot its number may belong to another program. */
    boolean alive() {
        return processAlive() && isPostgres();
    }

    /** Removes the file when its process number now belongs to something else, which PostgreSQL would take for itself. */
    void forgetIfTaken(Path cluster) throws IOException {
        if (processAlive() && !isPostgres()) {
            Files.delete(cluster.resolve("postmaster.pid"));
        }
    }

    private boolean processAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private boolean isPostgres() {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline")).contains("postgres");
        } catch (IOException _) {
            return true;
        }
    }

    /** Comes back when the process is gone. The JDK's own wait for a process that is no child looks every few seconds only. */
    void awaitExit() throws InterruptedException {
        var process = ProcessHandle.of(pid);
        while (process.isPresent() && process.get().isAlive()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }
}
