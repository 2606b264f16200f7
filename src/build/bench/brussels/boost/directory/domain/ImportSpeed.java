package brussels.boost.directory.domain;

import brussels.boost.Boost;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.domain.importing.Format;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A file of so many fictional places through the real import: read and staged, looked at, written; then the same file again. */
final class ImportSpeed {
    private static final Actor JOB = Actor.Job.named("directory-import");

    private ImportSpeed() {}

    /** @param arguments data directory, where to write, sizes (or a file) */
    static void main(String[] arguments) throws IOException {
        var out = new StringBuilder("Fictional places in the shape of the OpenStreetMap file, through the real import into a directory that holds what stands above; "
                + "the same file again finds nothing to write. Memory: the most the heap held, of " + (Runtime.getRuntime().maxMemory() >> 20) + " MB it may have.\n\n"
                + "| places | file | read, compared, staged | preview | written | places/s, all of it | processor time of it: program, database | places a second of it | all found by the search | the same again | memory |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        try (var program = SpringApplication.run(Boost.class, "--boost.data=" + arguments[0], "--boost.port=0", "--boost.jobs=false", "--boost.empty=true")) {
            for (String size : Arrays.copyOfRange(arguments, 2, arguments.length)) {
                out.append(line(program, Path.of(arguments[0]), size));
                Files.writeString(Path.of(arguments[1]), out);
            }
        }
    }

    private static String line(ConfigurableApplicationContext program, Path data, String size) throws IOException {
        byte[] file = size.matches("\\d+") ? FictionalPlaces.file(Integer.parseInt(size)) : Files.readAllBytes(Path.of(size));
        String source = "bench-" + Id.next();
        var transactions = program.getBean(Transactions.class);
        transactions.write(JOB, () -> program.getBean(SourceStore.class).enter(new NewSource(source, source, 100, null, null, null)));
        // the first search makes the index of what is there
        var search = program.getBean(SearchDirectory.class);
        int found = found(search);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        UUID id = Id.next();
        double[] before = processor(data);
        double read = seconds(() -> read(program, id, source, file));
        double preview = seconds(() -> transactions.read(JOB, () -> program.getBean(ImportRows.class).show(program.getBean(ImportStore.class).one(id), "NEW", 0)));
        double written = seconds(() -> apply(program, id));
        double[] after = processor(data);
        double own = after[0] - before[0];
        double database = after[1] - before[1];
        int places = transactions.read(JOB, () -> program.getBean(ImportStore.class).one(id)).counts().fresh();
        double searched = seconds(() -> {
            while (found(search) < found + places) {
                LockSupport.parkNanos(50_000_000);
            }
        });
        UUID again = Id.next();
        double same = seconds(() -> {
            read(program, again, source, file);
            apply(program, again);
        });
        long memory = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(Locale.ROOT, "| %,d | %.1f MB | %.1f s | %.0f ms | %.1f s | %,.0f | %.1f s, %.1f s | %,.0f | %.1f s | %.1f s | %d MB |%n", places, file.length / 1e6, read, preview * 1000, written,
                places / (read + written), own, database, places / (own + database), searched, same, memory >> 20);
    }

    private static int found(SearchDirectory search) {
        return search.search(Wanted.of("témoin"), 1).total();
    }

    private static void read(ConfigurableApplicationContext program, UUID id, String source, byte[] file) {
        program.getBean(Transactions.class).write(JOB, () -> program.getBean(ImportStore.class).enter(id, source, Format.OSM, Import.State.READING, true, file, "fr", null));
        program.getBean(ImportFile.class).read(JOB, id);
    }

    private static void apply(ConfigurableApplicationContext program, UUID id) {
        program.getBean(Transactions.class).write(JOB, () -> program.getBean(ImportStore.class).move(id, Import.State.APPLYING, null, Import.State.PREVIEW));
        program.getBean(ApplyImport.class).runWaiting();
    }

    /** Seconds the processor worked so far, for this thread and for the database. */
    private static double[] processor(Path data) throws IOException {
        double database = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip())).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants())).mapToDouble(ImportSpeed::ticks).sum() / 100;
        return new double[] {ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9, database};
    }

    /** Of a process and those it waited for. */
    private static double ticks(ProcessHandle process) {
        try {
            String[] fields = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat")).replaceFirst("^.*\\) ", "").split(" ");
            return Arrays.stream(fields, 11, 15).mapToDouble(Double::parseDouble).sum();
        } catch (IOException _) {
            // it ended meanwhile
            return 0;
        }
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
