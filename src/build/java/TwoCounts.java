import java.sql.Connection;
import java.util.HashSet;
import java.util.UUID;

/** What is counted after two copies lived through their kills, in the database they shared. */
class TwoCounts {
    /** Each start of a job, beside what the scheduler itself remembers, which is only the last. */
    static void watchJobs() throws Exception {
        try (Connection owner = TwoTest.connect("boost_owner"); var statement = owner.createStatement()) {
            statement.execute("""
                    create schema watch;
                    create table watch.run (task text, copy text, began timestamptz default clock_timestamp());
                    grant usage on schema watch to boost_load;
                    grant select on watch.run to boost_load;
                    create function watch.keep() returns trigger language plpgsql security definer as $$
                        begin insert into watch.run (task, copy) values (new.task_name, new.picked_by); return null; end $$;
                    create trigger watch after update on platform.scheduled_tasks
                        for each row when (new.picked and not old.picked) execute function watch.keep()""");
        }
    }

    static boolean passed(int people) throws Exception {
        try (Connection load = TwoTest.connect("boost_load")) {
            boolean rows = rows(load, people);
            boolean jobs = jobs(load);
            boolean journal = journal(load);
            boolean kept = TwoTest.turnedAway.get() == 0 && TwoTest.signIns.get() == people
                    && TwoTest.notSeenElsewhere.get() == 0 && TwoTest.proxy.answeredByNobody.get() == 0;
            boolean passed = rows && jobs && journal && kept;
            System.out.println(passed ? "passed" : "FAILED");
            return passed;
        }
    }

    private static boolean rows(Connection load, int people) throws Exception {
        var persons = KillTest.ids(load, "select person_id from person.person");
        var told = KillTest.ids(load, "select person_id from audit.entry where act = 'person.met' group by person_id");
        long twice = number(load, "select count(*) from (select person_id from audit.entry where act = 'person.met' group by 1 having count(*) > 1) x");
        var lost = new HashSet<>(TwoTest.confirmed);
        lost.removeAll(persons);
        var half = new HashSet<UUID>(TwoTest.sent);
        half.removeIf(person -> persons.contains(person) == told.contains(person));
        Proxy proxy = TwoTest.proxy;
        line("requests", "%d answered by copy 1, %d by copy 2; %d broke off in mid-work and were asked again of the other, %d answered by nobody",
                proxy.served.get(0), proxy.served.get(1), proxy.brokenOff.get(), proxy.answeredByNobody.get());
        line("rows written", "%d persons sent, %d confirmed; %d lost, %d half, %d twice", TwoTest.sent.size(), TwoTest.confirmed.size(), lost.size(), half.size(), twice);
        line("sessions", "%d sign-ins of %d people; %d turned away", TwoTest.signIns.get(), people, TwoTest.turnedAway.get());
        line("in step", "%d written on one copy and read on the other at once; %d not there", TwoTest.seenElsewhere.get(), TwoTest.notSeenElsewhere.get());
        return lost.isEmpty() && half.isEmpty() && twice == 0 && TwoTest.confirmed.size() > people;
    }

    /** A job that both copies ran would begin again sooner than its delay after it began before. */
    private static boolean jobs(Connection load) throws Exception {
        long tooSoon = number(load, """
                select count(*) from (select task, began - lag(began) over (partition by task order by began) as after from watch.run) run
                join platform.scheduled_tasks t on t.task_name = run.task
                where run.after < t.execution_time - t.last_success - interval '100 milliseconds'""");
        long failing = number(load, "select count(*) from platform.scheduled_tasks where consecutive_failures > 0");
        long left = number(load, "select count(*) from platform.scheduled_tasks where picked and last_heartbeat < now() - interval '90 seconds'");
        line("jobs", "%d runs of %d jobs by %d lives of the copies; %d sooner than their delay, %d failing, %d left by the dead", number(load, "select count(*) from watch.run"),
                number(load, "select count(distinct task) from watch.run"), number(load, "select count(distinct copy) from watch.run"), tooSoon, failing, left);
        return tooSoon == 0 && failing == 0 && left == 0;
    }

    private static boolean journal(Connection load) throws Exception {
        var verify = new ProcessBuilder("bin/verify-journal", "--data", TwoTest.data(0).toString()).inheritIO();
        // whoever edits a source meanwhile does not change what is tested
        verify.environment().put("BOOST_BUILD", "no");
        boolean whole = verify.start().waitFor() == 0;
        long unsealed = Math.max(0, number(load, "select count(*) from audit.entry where at < now() - interval '40 seconds'")
                - number(load, "select coalesce(sum(lines), 0) from audit.seal"));
        line("journal", "%d lines in %d batches; %d left unsealed", number(load, "select sum(lines) from audit.seal"), number(load, "select count(*) from audit.seal"), unsealed);
        return whole && unsealed == 0;
    }

    private static void line(String what, String how, Object... numbers) {
        System.out.printf("%-13s %s%n", what, how.formatted(numbers));
    }

    static long number(Connection connection, String query) throws Exception {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
