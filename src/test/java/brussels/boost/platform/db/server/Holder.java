package brussels.boost.platform.db.server;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another program that holds a server until it is killed. */
class Holder {
    static final String READY = "ready";

    public static void main(String[] args) throws InterruptedException {
        PostgresServer.start(Path.of(args[0]), Path.of(args[1]), ServerSettings.durable());
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
