package brussels.boost.platform.db.server;

import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One data directory belongs to one running program. */
public final class DataDirectory {
    private DataDirectory() {}

    /** Leaves the number of this process where {@code ./boost stop} looks, from the first moment on. */
    public static void claim(Path data) {
        try {
            // with BOOST_DB_URL nothing else may have made it yet
            Files.createDirectories(data);
            Files.writeString(data.resolve("boost.pid"), ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new StartRefused("the data directory cannot be written: " + e.getMessage(), e);
        }
    }

    /** The lock, held until it is closed; the operating system closes it when the process dies. */
    static FileChannel lock(Path data) throws IOException {
        Path file = data.resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // held by this very process
        }
        channel.close();
        throw new Held("Boost already runs on " + data
                + " (stop it with ./boost stop, or choose another --data)");
    }

    /** Another program has the directory. */
    static final class Held extends IOException {
        private static final long serialVersionUID = 1;

        Held(String message) {
            super(message);
        }
    }
}
