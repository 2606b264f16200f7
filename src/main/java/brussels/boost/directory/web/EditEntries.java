package brussels.boost.directory.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Door of those who keep the directory; editors who are no administrators come from the directory itself. */
@Configuration(proxyBeanMethods = false)
class EditEntries {
    @Bean
    NavEntry directoryEdit() {
        return NavEntry.of(60, "directory-edit", "/directory/edit", "edit", "directory.edit.nav", "", "installation");
    }
}
