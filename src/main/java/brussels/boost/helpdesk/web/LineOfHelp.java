package brussels.boost.helpdesk.web;

import brussels.boost.access.HelpLine;
import brussels.boost.directory.Hours;
import brussels.boost.helpdesk.domain.FindLine;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** A line with its hours for the pages of other modules; without one, the number of the installation. */
@Component
class LineOfHelp implements HelpLine {
    private final FindLine find;
    private final Hours hours;
    private final BoostSettings settings;

    LineOfHelp(FindLine find, Hours hours, BoostSettings settings) {
        this.find = find;
        this.hours = hours;
        this.settings = settings;
    }

    @Override
    public Shown shown(Page page, Caller caller) {
        return find.run(brussels.boost.helpdesk.Caller.valueOf(caller.name()), page.lang()).map(line -> {
            Hours.Said said = hours.say(page, line.hours());
            return new Shown(line.name(page.lang()), line.phone(), said.now(), said.week());
        }).orElseGet(() -> new Shown(null, settings.helpPhone(), null, List.of()));
    }
}
