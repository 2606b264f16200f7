package brussels.boost.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs every {@link Work} by db-scheduler, on two threads so that jobs never starve the pages of connections. */
@Component
class Jobs implements SmartLifecycle {
    /** What a copy that was killed held is taken up by another after six of these, not after the library's half hour. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final List<RecurringTask<Void>> tasks;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    Jobs(DataSource dataSource, ObjectProvider<Work> works, @Value("${boost.jobs:true}") boolean wanted) {
        this.dataSource = dataSource;
        this.tasks = works.stream().map(Jobs::task).toList();
        this.wanted = wanted;
    }

    /** A new one each time: one that was stopped does not start again. */
    private Scheduler fresh() {
        return Scheduler.create(dataSource)
                .tableName("platform.scheduled_tasks")
                .schedulerName(new SchedulerName.Fixed(copy()))
                .heartbeatInterval(HEARTBEAT)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /** Which copy holds a job: two of them may share a machine. */
    private static String copy() {
        return new SchedulerName.Hostname().getName() + " " + ProcessHandle.current().pid();
    }

    private static RecurringTask<Void> task(Work work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run().run());
    }

    @Override
    public void start() {
        if (wanted && scheduler == null) {
            Scheduler begun = fresh();
            begun.start();
            scheduler = begun;
        }
    }

    @Override
    public void stop() {
        Scheduler ending = scheduler;
        if (ending != null) {
            ending.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
