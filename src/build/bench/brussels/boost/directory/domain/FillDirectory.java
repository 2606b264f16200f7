package brussels.boost.directory.domain;

import brussels.boost.Boost;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.domain.importing.Format;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** Fills the directory of an installation that does not run with fictional places, through the real import. */
final class FillDirectory {
    private static final Actor JOB = Actor.Job.named("directory-import");

    private FillDirectory() {}

    /** @param arguments data directory, how many */
    static void main(String[] arguments) {
        try (var program = SpringApplication.run(Boost.class, "--boost.data=" + arguments[0], "--boost.port=0", "--boost.jobs=false", "--boost.empty=true")) {
            var transactions = program.getBean(Transactions.class);
            UUID id = Id.next();
            String source = "bench-" + id;
            transactions.write(JOB, () -> {
                program.getBean(SourceStore.class).enter(new NewSource(source, source, 100, null, null, null));
                program.getBean(ImportStore.class).enter(id, source, Format.OSM, Import.State.READING, true, FictionalPlaces.file(Integer.parseInt(arguments[1])), "fr", null);
            });
            program.getBean(ImportFile.class).read(JOB, id);
            transactions.write(JOB, () -> program.getBean(ImportStore.class).move(id, Import.State.APPLYING, null, Import.State.PREVIEW));
            program.getBean(ApplyImport.class).runWaiting();
        }
    }
}
