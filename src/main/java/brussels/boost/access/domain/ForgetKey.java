package brussels.boost.access.domain;

import brussels.boost.access.FileClosed;
import brussels.boost.access.KeyFolder;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Once a person's key is destroyed in the database, it leaves the key folder too: no backup opens for them again. The
 * database remembers that it is still to do until it is done, should the program die in between.
 */
@Component
class ForgetKey {
    private final KeyFolder folder;
    private final BrusselsTime time;

    ForgetKey(BoostSettings settings, BrusselsTime time) {
        this.folder = new KeyFolder(settings);
        this.time = time;
    }

    @ApplicationModuleListener
    void on(FileClosed closed) {
        folder.forget(closed.person(), time.now());
    }
}
