package brussels.boost.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Sql;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The rules that the compiler cannot refuse. */
class RulesTest {
    @Test
    void a_transaction_always_has_an_actor() {
        check(noClasses().should().beAnnotatedWith(Transactional.class)
                .because("Transactions.read and write set the actor that row-level security asks for"));
    }

    @Test
    void sql_goes_through_one_door() {
        check(noClasses().that().resideOutsideOfPackage("brussels.boost.platform.db..")
                .should().dependOnClassesThat().areAssignableTo(JdbcClient.class));
    }

    @Test
    void sql_stands_in_no_controller_and_no_page() {
        check(noClasses().that().resideInAnyPackage("brussels.boost..web..").and().resideOutsideOfPackage("brussels.boost.platform..")
                .should().dependOnClassesThat().areAssignableTo(Sql.class));
    }

    @Test
    void only_access_makes_the_right_to_a_person() {
        check(classes().that().implement(PatientAccess.class).should().resideInAPackage("brussels.boost.access.domain"));
    }

    @Test
    void the_outside_world_of_fhir_stays_outside() {
        check(noClasses().that().resideOutsideOfPackage("brussels.boost.fhir..")
                .should().dependOnClassesThat().resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir.."));
    }

    @Test
    void nothing_waits_by_sleeping() {
        check(noClasses().that().resideOutsideOfPackages("brussels.boost.platform.db.server..", "brussels.boost.demo..")
                .should().callMethod(Thread.class, "sleep", long.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ProgramClasses.ALL);
    }
}
