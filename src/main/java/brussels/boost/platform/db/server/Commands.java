package brussels.boost.platform.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of the machine's programs to its end. */
final class Commands {
    private static final int PATIENCE_SECONDS = 120;

    private Commands() {}

    /** What it printed. @throws IOException with what it printed, when it fails */
    static String run(List<String> command) throws IOException {
        // to a file: pg_ctl's child keeps a pipe open for as long as the server runs
        Path printed = Files.createTempFile("boost-", ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + PATIENCE_SECONDS + " s");
            }
            String output = Files.readString(printed).strip();
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + output);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    static boolean works(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
