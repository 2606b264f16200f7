package brussels.boost.testing;

import brussels.boost.access.People;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Fixtures that tests may ask for. */
@Configuration(proxyBeanMethods = false)
@Import(People.class)
class TestParts {}
