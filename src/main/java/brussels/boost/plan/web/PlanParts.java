package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.Watch;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedDomains;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the plan lays on the person's record page. */
@Configuration(proxyBeanMethods = false)
class PlanParts {
    private final ReadPlan plans;
    private final Names names;
    private final NeedDomains domains;
    private final BrusselsTime time;

    PlanParts(ReadPlan plans, Names names, NeedDomains domains, BrusselsTime time) {
        this.time = time;
        this.plans = plans;
        this.names = names;
        this.domains = domains;
    }

    @Bean
    RecordPart whatMattersPart() {
        return part(10, this::whatMatters);
    }

    @Bean
    RecordPart whatHelpsPart() {
        return part(30, this::whatHelps);
    }

    private Optional<RecordPart.Shown> whatMatters(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES) && !patient.mayRead(Family.STEPS)) {
            return Optional.empty();
        }
        return Optional.of(new RecordPart.Shown("plan/board", new BoardPart(patient.person().toString(), names.nameToUse(patient),
                patient.actor() instanceof Actor.Oneself, patient.mayWrite(Family.PRIORITIES), patient.mayWrite(Family.STEPS),
                plans.page(patient).plan(), "record")));
    }

    @Bean
    RecordPart namedTogetherPart() {
        return part(20, this::namedTogether);
    }

    @Bean
    RecordPart keptAnEyeOnPart() {
        return part(40, this::keptAnEyeOn);
    }

    private Optional<RecordPart.Shown> keptAnEyeOn(PatientAccess patient) {
        if (!patient.mayRead(Family.STEPS)) {
            return Optional.empty();
        }
        List<Watch> watches = plans.page(patient).watches();
        return watches.isEmpty() ? Optional.empty() : Optional.of(new RecordPart.Shown("plan/watch-part", new WatchPart(patient.person().toString(),
                names.nameToUse(patient), patient.actor() instanceof Actor.Oneself, patient.mayWrite(Family.STEPS), watches, time.today())));
    }

    /** Nothing named together takes no room. */
    private Optional<RecordPart.Shown> namedTogether(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES)) {
            return Optional.empty();
        }
        List<Need> needs = plans.page(patient).needs();
        return needs.isEmpty() ? Optional.empty() : Optional.of(new RecordPart.Shown("plan/needs-part", new NeedsPart(patient.person().toString(),
                patient.mayWrite(Family.STEPS), needs, domains.all())));
    }

    private Optional<RecordPart.Shown> whatHelps(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES)) {
            return Optional.empty();
        }
        return Optional.of(new RecordPart.Shown("plan/strengths", new StrengthsPart(patient.person().toString(),
                patient.mayWrite(Family.PRIORITIES), plans.page(patient).strengths())));
    }

    private interface Reader {
        Optional<RecordPart.Shown> read(PatientAccess patient);
    }

    private static RecordPart part(int order, Reader reader) {
        return new RecordPart() {
            @Override
            public Column column() {
                return Column.MAIN;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Shown> read(PatientAccess patient) {
                return reader.read(patient);
            }
        };
    }
}
