package brussels.boost.testing;

import brussels.boost.Boost;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a free port of this machine, with a fresh database. Classes that differ in nothing share one
 * program and one database: what a test makes, it makes under names of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Boost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "boost.data=target/test-program", "boost.metrics-port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestParts.class)
public @interface BoostTest {}
