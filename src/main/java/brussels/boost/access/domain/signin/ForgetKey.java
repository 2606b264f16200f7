package brussels.boost.access.domain.signin;

import brussels.boost.access.FileClosed;
import brussels.boost.access.KeyFolder;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Once a person's key is destroyed in the database, it leaves the key folder too: no backup opens for them again. */
@Component
class ForgetKey {
    private final KeyFolder folder;
    private final BrusselsTime time;

    ForgetKey(BoostSettings settings, BrusselsTime time) {
        this.folder = new KeyFolder(settings);
        this.time = time;
    }

    @TransactionalEventListener
    void on(FileClosed closed) {
        folder.forget(closed.person(), time.now());
    }
}
