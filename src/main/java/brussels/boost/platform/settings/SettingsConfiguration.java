package brussels.boost.platform.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the one record. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BoostSettings.class)
class SettingsConfiguration {}
