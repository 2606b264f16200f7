package brussels.boost.demo.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts the fictional people in an empty demonstration, once, through the same use cases people use. */
@Component
class LoadDemo implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);
    private static final Actor ACTOR = Actor.Job.named("demo");

    private final BoostSettings settings;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Cast cast;
    private final AminaStory amina;
    private final OthersStory others;
    private final DemoDirectory directory;
    private final List<Chapter> chapters;

    LoadDemo(BoostSettings settings, Transactions transactions, Accounts accounts, Cast cast, AminaStory amina,
            OthersStory others, DemoDirectory directory, List<Chapter> chapters) {
        this.settings = settings;
        this.transactions = transactions;
        this.accounts = accounts;
        this.cast = cast;
        this.amina = amina;
        this.others = others;
        this.directory = directory;
        this.chapters = List.copyOf(chapters);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || settings.empty() || transactions.read(ACTOR, accounts::anyFictional)) {
            return;
        }
        long start = System.nanoTime();
        transactions.write(ACTOR, cast::enter);
        transactions.write(ACTOR, directory::enter);
        amina.tell();
        others.tell();
        chapters.forEach(Chapter::tell);
        LOG.info("The fictional people are there ({} ms)", (System.nanoTime() - start) / 1_000_000);
    }
}
