package brussels.boost.house;

import brussels.boost.Boost;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(Boost.class);

    @Test
    void a_module_uses_only_what_it_declares() {
        modules.verify();
    }

    @Test
    void the_pages_about_the_modules_can_be_written() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
