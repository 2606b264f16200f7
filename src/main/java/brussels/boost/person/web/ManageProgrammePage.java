package brussels.boost.person.web;

import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import java.util.Set;

/** A programme and its lists. @param typed as typed @param area the units ticked */
public record ManageProgrammePage(ManageProgramme.Opened opened, Programme typed, Set<String> area) {
    static ManageProgrammePage of(ManageProgramme.Opened opened) {
        return new ManageProgrammePage(opened, opened.programme(), opened.area());
    }

    public boolean isNew() {
        return typed.version() == 0;
    }
}
