package org.optr;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import example.violations.BadEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The borders of the code base. Each rule is also shown to catch a violation, because a rule that matches nothing passes for years. */
class ArchitectureTest {

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackagesOf(BadEntity.class);

    private static final ArchRule ONLY_THE_ENGINE_MODULE_KNOWS_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackage("org.optr.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule ENTITIES_STAY_INSIDE_THEIR_MODULE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    private static final ArchRule ONLY_USER_INTERFACE_CODE_KNOWS_VAADIN = noClasses()
            .that(not(resideInAPackage("org.optr.ui.."))
                    .and(not(resideInAPackage("org.optr.*.ui..")))
                    .and(not(resideInAPackage("org.optr.shell..")))
                    .and(not(resideInAPackage("org.optr.form.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(Autowired.class);

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.optr.shared.MovableClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Such a stream keeps its connection until somebody closes it. */
    private static final ArchRule NO_CONNECTION_IS_LEFT_WITH_A_STREAM =
            noClasses().should().callMethod(MappedQuerySpec.class, "stream");

    /** Thanks owe nothing to a number, so they cannot know one: persons and the shared words are all they see of OPTR. */
    private static final ArchRule RECOGNITION_READS_NO_SCORE = noClasses()
            .that()
            .resideInAPackage("..result.recognition..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.optr..")
                    .and(not(resideInAPackage("org.optr.shared..")))
                    .and(not(resideInAPackage("org.optr.people..")))
                    .and(not(resideInAPackage("org.optr.result.recognition.."))));

    /** What checks the ledger must not be able to repeat its mistakes: it is written apart and needs Java only. */
    private static final ArchRule THE_VERIFIER_STANDS_ALONE = noClasses()
            .that(resideInAPackage("..verifier..").and(not(simpleName("package-info"))))
            .should()
            .dependOnClassesThat(not(resideInAPackage("java..")).and(not(resideInAPackage("org.optr.verifier.."))));

    private static final ArchRule THE_WITNESS_KNOWS_ONLY_THE_VERIFIER = noClasses()
            .that(resideInAPackage("..witness..").and(not(simpleName("package-info"))))
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    "java..", "com.sun.net.httpserver..", "org.optr.verifier..", "org.optr.witness..")));

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(OptrApplication.class).verify();
    }

    @Test
    void aForbiddenDependencyBetweenModulesIsFound() {
        var modules = ApplicationModules.of("example.violations.application", location -> true);

        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("basement");
    }

    @Test
    void onlyTheEngineModuleKnowsCamunda() {
        holdsAndCatches(ONLY_THE_ENGINE_MODULE_KNOWS_CAMUNDA, "BadEntity");
    }

    @Test
    void entitiesStayInsideTheirModule() {
        holdsAndCatches(ENTITIES_STAY_INSIDE_THEIR_MODULE, "BadEntity");
    }

    @Test
    void onlyUserInterfaceCodeKnowsVaadin() {
        holdsAndCatches(ONLY_USER_INTERFACE_CODE_KNOWS_VAADIN, "BadEntity");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        holdsAndCatches(NOTHING_IS_INJECTED_INTO_FIELDS, "BadEntity");
    }

    @Test
    void timeComesFromTheClock() {
        holdsAndCatches(TIME_COMES_FROM_THE_CLOCK, "BadEntity");
    }

    @Test
    void noConnectionIsLeftWithAStream() {
        holdsAndCatches(NO_CONNECTION_IS_LEFT_WITH_A_STREAM, "LeakyReader");
    }

    @Test
    void recognitionReadsNoScore() {
        holdsAndCatches(RECOGNITION_READS_NO_SCORE, "PayByScore");
    }

    @Test
    void theVerifierStandsAlone() {
        holdsAndCatches(THE_VERIFIER_STANDS_ALONE, "GullibleVerifier");
    }

    @Test
    void theWitnessKnowsOnlyTheVerifier() {
        holdsAndCatches(THE_WITNESS_KNOWS_ONLY_THE_VERIFIER, "PartialWitness");
    }

    private static void holdsAndCatches(ArchRule rule, String violator) {
        rule.check(Code.ALL);
        assertThat(rule.evaluate(VIOLATIONS).getFailureReport().toString()).contains(violator);
    }
}
