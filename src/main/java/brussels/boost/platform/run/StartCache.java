package brussels.boost.platform.run;

import brussels.boost.platform.db.Database;
import brussels.boost.platform.settings.BoostSettings;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the Java machine's start-up cache (JEP 483, 515) after the first start: a second copy of the program, at the
 * lowest priority and on the same database, starts, opens a few pages and ends. Whatever goes wrong here, the program
 * itself goes on, and the next start is as slow as this one.
 */
@Component
class StartCache implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StartCache.class);
    private static final int REST_SECONDS = 20;
    private static final int LONGEST_MINUTES = 5;

    private final BoostSettings settings;
    private final Database database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Process copy;

    StartCache(BoostSettings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (!settings.training() && !settings.startCache().isEmpty() && !Files.exists(Path.of(settings.startCache()))) {
            Thread.ofVirtual().name("start-cache").start(this::write);
        }
    }

    private void write() {
        Path cache = Path.of(settings.startCache());
        Path half = cache.resolveSibling(cache.getFileName() + ".tmp");
        try {
            // the first clicks of whoever started us come first
            if (closing.await(REST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            var started = builder(half).start();
            copy = started;
            if (started.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) && started.exitValue() == 0 && Files.exists(half)) {
                Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
                log.info("The next start will be faster.");
            }
        } catch (IOException e) {
            log.info("No start-up cache this time.", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            endCopy();
            // what an interrupted copy left
            half.toFile().delete();
            half.resolveSibling(half.getFileName() + ".config").toFile().delete();
        }
    }

    private ProcessBuilder builder(Path half) {
        var machine = ManagementFactory.getRuntimeMXBean();
        var command = new ArrayList<String>();
        if (new File("/usr/bin/nice").canExecute()) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        machine.getInputArguments().stream().filter(argument -> !argument.startsWith("-XX:AOT")).forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + half, "-jar", machine.getClassPath(),
                "--boost.training=true", "--server.port=0", "--server.address=127.0.0.1",
                "--logging.file.name=" + settings.data().resolve("logs/training.json")));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var logins = database.logins();
        var environment = builder.environment();
        environment.put("BOOST_MODE", settings.mode().name());
        environment.put("BOOST_DATA", settings.data().toString());
        environment.put("BOOST_EMPTY", "true");
        environment.put("BOOST_DB_URL", logins.url());
        environment.put("BOOST_DB_OWNER_USER", logins.owner().user());
        environment.put("BOOST_DB_OWNER_PASSWORD", logins.owner().password());
        environment.put("BOOST_DB_APP_USER", logins.app().user());
        environment.put("BOOST_DB_APP_PASSWORD", logins.app().password());
        environment.put("BOOST_DB_POOL", "2");
        return builder;
    }

    private void endCopy() {
        var running = copy;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        endCopy();
    }
}
