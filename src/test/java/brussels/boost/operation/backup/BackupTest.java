package brussels.boost.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.KeyFolder;
import brussels.boost.demo.generate.Generator;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.StartRefused;
import brussels.boost.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copy, put back, compare; and what an erasure means for a copy made before it. */
class BackupTest {
    private static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());

    @TempDir Path place;
    private Logins source;
    private Keyring keyring;
    private KeyFolder folder;
    private Path file;

    @BeforeEach
    void a_small_population() throws Exception {
        source = TestDatabase.fresh().logins();
        keyring = Keyring.open(place.resolve("keys/boost.keys"));
        folder = new KeyFolder(place.resolve("keys"));
        new Generator(source, keyring).run(40, 1, null);
        file = place.resolve("copy.boost");
    }

    @Test
    void what_comes_back_is_what_was_copied() throws Exception {
        Manifest manifest = backup();
        assertThat(manifest.persons()).isEqualTo(40);
        Logins target = TestDatabase.empty().logins();
        var done = restore(target);
        assertThat(done.journal().whole()).isTrue();
        assertThat(counts(target)).isEqualTo(counts(source));
        // and the copy of the copy is the same, on another server's numbers
        Path second = place.resolve("second.boost");
        Manifest again = new TakeBackup(keyring, folder, QUIET).run(target, second);
        assertThat(hashes(again)).isEqualTo(hashes(manifest));
        assertThat(catalogue(target)).isEqualTo(catalogue(source));
    }

    @Test
    void no_key_lies_in_the_file() throws Exception {
        Manifest manifest = backup();
        assertThat(manifest.tables()).extracting(Manifest.Table::name).doesNotContain("access.person_key").contains("plan.note", "audit.entry");
        assertThat(folder.keys()).hasSize(40);
    }

    @Test
    void whoever_was_erased_after_the_copy_does_not_come_back_with_it() throws Exception {
        backup();
        UUID gone = id(source, "select min(person_id::text)::uuid from person.person");
        long lines = number(source, "select count(*) from audit.entry where person_id = '" + gone + "'");
        folder.forget(new PersonId(gone), Instant.now());
        assertThat(folder.keys()).hasSize(39).doesNotContainKey(gone);
        Logins target = TestDatabase.empty().logins();
        assertThat(restore(target).erased()).isEqualTo(1);
        assertThat(number(target, "select count(*) from access.person_key where person_id = '" + gone + "'")).isZero();
        assertThat(number(target, "select count(*) from person.person")).isEqualTo(39);
        for (String table : tablesAboutPersons(target)) {
            if (!table.equals("audit.entry") && !table.equals("access.erasure")) {
                assertThat(number(target, "select count(*) from " + table + " where person_id = '" + gone + "'")).as(table).isZero();
            }
        }
        assertThat(number(target, "select count(*) from audit.entry where person_id = '" + gone + "'")).isEqualTo(lines);
        assertThat(number(target, "select count(*) from access.erasure where person_id = '" + gone + "'")).isEqualTo(1);
    }

    @Test
    void a_wrong_key_is_said_before_anything_is_touched() throws Exception {
        backup();
        Logins target = TestDatabase.empty().logins();
        Keyring other = Keyring.open(place.resolve("others/boost.keys"));
        assertThatThrownBy(() -> new RestoreBackup(other, folder, QUIET).run(target, file))
                .isInstanceOf(StartRefused.class).hasMessageContaining("another key file").hasMessageContaining("nothing was touched");
        assertThat(number(target, "select count(*) from pg_namespace where nspname = 'platform'")).isZero();
    }

    @Test
    void a_key_folder_older_than_the_copy_is_said_before_anything_is_touched() throws Exception {
        backup();
        var older = folder.keys();
        older.remove(older.keySet().iterator().next());
        folder.keep(older);
        assertThatThrownBy(() -> restore(TestDatabase.empty().logins()))
                .isInstanceOf(StartRefused.class).hasMessageContaining("lacks the keys of 1 persons");
    }

    @Test
    void a_damaged_or_shortened_file_is_refused_whole() throws Exception {
        backup();
        byte[] bytes = Files.readAllBytes(file);
        Logins target = TestDatabase.empty().logins();
        for (int at : List.of(bytes.length / 2, bytes.length - 40)) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> restore(target)).isInstanceOf(StartRefused.class).hasMessageContaining("nothing was touched");
        }
        for (int left : List.of(bytes.length - 100_000, bytes.length - 1, 40)) {
            Files.write(file, java.util.Arrays.copyOf(bytes, left));
            assertThatThrownBy(() -> restore(target)).isInstanceOf(StartRefused.class).hasMessageContaining(left == 40 ? "cut short" : "ends too early").hasMessageContaining("nothing was touched");
        }
        assertThat(number(target, "select count(*) from pg_namespace where nspname = 'platform'")).isZero();
    }

    @Test
    void a_copy_of_a_newer_version_is_refused_before_anything_is_touched() throws Exception {
        try (Connection owner = Connections.open(source.url(), source.owner()); var statement = owner.createStatement()) {
            statement.execute("insert into plan.schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " values (99999, '99999', 'of tomorrow', 'SQL', 'V99999__of_tomorrow.sql', 'boost_owner', 1, true)");
        }
        backup();
        Logins target = TestDatabase.empty().logins();
        assertThatThrownBy(() -> restore(target)).isInstanceOf(StartRefused.class).hasMessageContaining("newer version of Boost").hasMessageContaining("nothing was touched");
        assertThat(number(target, "select count(*) from pg_namespace where nspname = 'platform'")).isZero();
    }

    @Test
    void a_database_with_data_is_left_alone() throws Exception {
        backup();
        assertThatThrownBy(() -> restore(source)).isInstanceOf(StartRefused.class).hasMessageContaining("holds data already");
    }

    @Test
    void a_restore_cut_short_keeps_the_program_out_and_can_be_done_again() throws Exception {
        backup();
        Logins target = TestDatabase.empty().logins();
        try (Connection owner = Connections.open(target.url(), target.owner())) {
            new Migrations().beginRestore(owner);
        }
        assertThatThrownBy(() -> new Migrations().run(target)).isInstanceOf(StartRefused.class).hasMessageContaining("cut short");
        assertThat(restore(target).manifest().persons()).isEqualTo(40);
        new Migrations().run(target);
    }

    @Test
    void the_command_says_how_much_and_how_fast() throws Exception {
        var said = new ByteArrayOutputStream();
        new TakeBackup(keyring, folder, new PrintStream(said)).run(source, file);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("rows/s").contains("MB/s");
    }

    private Manifest backup() throws Exception {
        return new TakeBackup(keyring, folder, QUIET).run(source, file);
    }

    private RestoreBackup.Done restore(Logins target) throws Exception {
        return new RestoreBackup(keyring, folder, QUIET).run(target, file);
    }

    static List<String> hashes(Manifest manifest) {
        // the journal gains its seal and a new era by moving
        return manifest.tables().stream().filter(table -> !table.name().startsWith("audit."))
                .map(table -> table.name() + " " + table.rows() + " " + table.sum()).toList();
    }

    static List<String> counts(Logins logins) throws Exception {
        List<String> counts = new ArrayList<>();
        try (Connection load = Connections.open(logins.url(), logins.load())) {
            for (Catalogue.Table table : Catalogue.tables(load)) {
                if (!table.name().startsWith("audit.") && !Catalogue.LEFT_OUT.contains(table.name())) {
                    counts.add(table.name() + " " + number(logins, "select count(*) from " + table.name()));
                }
            }
        }
        counts.add("keys " + number(logins, "select count(*) from access.person_key"));
        return counts;
    }

    static List<String> tablesAboutPersons(Logins logins) throws Exception {
        return strings(logins, """
                select c.oid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
                where a.attname = 'person_id' and c.relkind in ('r', 'p') order by 1""");
    }

    static List<String> catalogue(Logins logins) throws Exception {
        return strings(logins, """
                select c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
                       || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
                  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid <> 0
                union all
                select schemaname || '.' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies
                union all
                select p.oid::regprocedure || ' ' || md5(p.prosrc) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select indexdef from pg_indexes where schemaname !~ '^pg_'
                union all
                select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                order by 1""");
    }

    private static List<String> strings(Logins logins, String query) throws Exception {
        List<String> strings = new ArrayList<>();
        try (Connection owner = Connections.open(logins.url(), logins.owner()); var statement = owner.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    static long number(Logins logins, String query) throws Exception {
        try (Connection load = Connections.open(logins.url(), logins.load()); var statement = load.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static UUID id(Logins logins, String query) throws Exception {
        try (Connection load = Connections.open(logins.url(), logins.load()); var statement = load.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
