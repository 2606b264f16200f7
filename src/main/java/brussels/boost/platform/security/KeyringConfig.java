package brussels.boost.platform.security;

import brussels.boost.platform.settings.BoostSettings;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one keyring of the program. */
@Configuration(proxyBeanMethods = false)
class KeyringConfig {
    @Bean
    Keyring keyring(BoostSettings settings) throws IOException {
        return Keyring.open(settings.keys());
    }
}
