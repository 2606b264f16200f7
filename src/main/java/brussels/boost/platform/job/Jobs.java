package brussels.boost.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs every {@link Work} by db-scheduler, on two threads so that jobs never starve the pages of connections. */
@Component
class Jobs implements SmartLifecycle {
    private final Scheduler scheduler;
    private final boolean wanted;
    private boolean running;

    Jobs(DataSource dataSource, ObjectProvider<Work> works, @Value("${boost.jobs:true}") boolean wanted) {
        this.wanted = wanted;
        List<RecurringTask<Void>> tasks = works.stream().map(Jobs::task).toList();
        this.scheduler = Scheduler.create(dataSource)
                .tableName("platform.scheduled_tasks")
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> task(Work work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run().run());
    }

    @Override
    public void start() {
        if (wanted) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        if (running) {
            scheduler.stop();
            running = false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
