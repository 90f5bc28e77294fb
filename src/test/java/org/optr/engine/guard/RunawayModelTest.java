package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.guard.HostilePlaces.processWith;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that would go on without end, or for far too many, takes neither the time nor the memory of others. */
class RunawayModelTest {

    private static final ModelCheck CHECK = new ModelCheck(Set.of());

    private static TestEngine guarded;

    @BeforeAll
    static void start() {
        guarded = TestEngine.guarded(Map.of());
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<loopCardinality>2000000000</loopCardinality>",
                "<loopCardinality>501</loopCardinality>",
                "<loopCardinality>${many}</loopCardinality>"
            })
    void aStepForTooManyIsRefused(String many) {
        assertThat(CHECK.bpmn(processWith(
                                "<userTask id='x'><multiInstanceLoopCharacteristics>%s</multiInstanceLoopCharacteristics></userTask>"
                                        .formatted(many))
                        .getBytes(UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R/PT0S", "R/PT1S", "R/P0D", "R99999/PT1H", "R/-PT1H", "${cycle}", "0/1 * * * * ?"})
    void aTimerThatNeverRestsIsRefused(String cycle) {
        assertThat(CHECK.bpmn(timer(cycle))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R/PT1M", "R3/P1D", "R12/P1M", " R/P1DT12H "})
    void aTimerThatRestsIsAccepted(String cycle) {
        assertThat(CHECK.bpmn(timer(cycle))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2000000000/PT0S", "R500/PT1M", "${retries}"})
    void tooManyRetriesAreRefused(String cycle) {
        assertThat(CHECK.bpmn(retries(cycle))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R5/PT10M", "PT1M,PT1H"})
    void someRetriesAreAccepted(String cycle) {
        assertThat(CHECK.bpmn(retries(cycle))).isEmpty();
    }

    @Test
    void aLoopWithoutAWaitEnds() {
        var loop = processWith("<task id='x'/><sequenceFlow id='back' sourceRef='again' targetRef='x'/>")
                .replace("targetRef='e'", "targetRef='again'")
                .replace("<endEvent id='e'/>", "<task id='again'/>");

        assertEnds("loop.bpmn", loop);
    }

    @Test
    void aProcessThatCallsItselfEnds() {
        assertEnds("recursion.bpmn", processWith("<callActivity id='x' calledElement='hostile'/>"));
    }

    private static void assertEnds(String file, String model) {
        guarded.deploy(file, model);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatThrownBy(
                        () -> guarded.engine.getRuntimeService().startProcessInstanceByKey("hostile"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("in one go"));
    }

    private static byte[] timer(String cycle) {
        return processWith("<intermediateCatchEvent id='x'><timerEventDefinition><timeCycle>" + cycle
                        + "</timeCycle></timerEventDefinition></intermediateCatchEvent>")
                .getBytes(UTF_8);
    }

    private static byte[] retries(String cycle) {
        return processWith("<task id='x'><extensionElements><camunda:failedJobRetryTimeCycle>" + cycle
                        + "</camunda:failedJobRetryTimeCycle></extensionElements></task>")
                .getBytes(UTF_8);
    }
}
