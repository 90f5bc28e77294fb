package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that attacks its reader is refused with a reason, soon, and by the engine too when it is put into its tables. */
class HostileFileTest {

    private static final ModelCheck CHECK = new ModelCheck(Set.of());
    private static final Duration SOON = Duration.ofSeconds(20);

    private static TestEngine guarded;

    @BeforeAll
    static void start() {
        guarded = TestEngine.guarded(Map.of());
        guarded.deploy("hostile.bpmn", HostilePlaces.processWith("<task id='x'/>"));
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    static Set<String> files() {
        return HostileFiles.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsRefused(String name) {
        var file = HostileFiles.ALL.get(name);

        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThat(CHECK.bpmn(file)).isNotEmpty();
            assertThat(CHECK.dmn(file)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileInTheTablesOfTheEngineStartsNothing(String name) {
        guarded.overwrite("hostile.bpmn", HostileFiles.ALL.get(name));

        Assertions.assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(
                        () -> guarded.engine.getRuntimeService().startProcessInstanceByKey("hostile"))
                .isInstanceOf(ProcessEngineException.class));
    }
}
