package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.optr.engine.ModelPackage;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.guard.Hit;
import org.optr.engine.guard.HostilePlaces;
import org.optr.engine.guard.HostilePlaces.Place;
import org.optr.engine.guard.ModelCheck;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;

/** A hostile draft runs no more code in a rehearsal than in the real engine: none, before the checks and behind them. */
class RehearsalGuardTest {

    private static final StepEntry STEP = new StepEntry("publishObjective", "Publish", "", List.of(), List.of());
    private static final People PEOPLE = mock();
    private static final EngineRehearsals REHEARSALS = new EngineRehearsals(
            () -> List.of(STEP),
            new ModelCheck(Set.of(STEP.name())),
            new ProcessData(new ObjectMapper()),
            PEOPLE,
            Clock.systemUTC());

    private static RehearsalEngine engine;

    @BeforeAll
    static void start() {
        engine = new RehearsalEngine(List.of(STEP), PEOPLE, Instant.EPOCH);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void forget() {
        Hit.forget();
    }

    @ParameterizedTest
    @FieldSource("org.optr.engine.guard.HostilePlaces#ALL")
    void anExpressionIsHarmlessInEveryPlace(Place place) {
        var draft = new ModelPackage("hostile", new TreeMap<>(Map.of("hostile.bpmn", place.with(HostilePlaces.HIT))));

        assertThatThrownBy(() -> REHEARSALS.open(draft, PersonId.next())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> engine.deploy(draft)).isInstanceOf(ProcessEngineException.class);

        assertThat(Hit.any()).isFalse();
    }

    @Test
    void thereIsNoBeanNoScriptAndNoThread() {
        var configuration = (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();

        assertThat(configuration.getBeans()).isEmpty();
        assertThat(configuration.getJobExecutor().isActive()).isFalse();
        assertThatThrownBy(() -> configuration.getScriptEngineResolver().getScriptEngine("javascript", false))
                .isInstanceOf(ProcessEngineException.class);
    }
}
