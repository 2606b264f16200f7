package brussels.boost.platform.logging;

import brussels.boost.platform.db.server.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Makes the directory of the logs before the first line, so that nobody else on the machine may enter it. */
class PrivateLogDirectory implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        try {
            String data = event.getEnvironment().getProperty("boost.data", "./data");
            Trees.create(Trees.create(Path.of(data), Trees.PASSAGE).resolve("logs"), Trees.PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the environment is read (+10), before logging begins (+20). */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }
}
