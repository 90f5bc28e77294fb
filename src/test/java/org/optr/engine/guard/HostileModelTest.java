package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.engine.guard.HostilePlaces.Place;
import org.slf4j.LoggerFactory;

/** A model that could run code is refused when checked and when deployed, and harmless when written into the database. */
class HostileModelTest {

    private static final String FILE = "hostile.bpmn";
    private static final Set<String> STEPS = Set.of("publishObjective");
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.camunda");
    private static final ModelCheck CHECK = new ModelCheck(STEPS);

    private static TestEngine guarded;

    @BeforeAll
    static void start() {
        LOG.setLevel(Level.OFF);
        guarded = TestEngine.guarded(Map.of("publishObjective", execution -> Hit.now()));
        guarded.deploy(FILE, HostilePlaces.processWith("<task id='x'/>"));
    }

    @AfterAll
    static void stop() {
        guarded.close();
        LOG.setLevel(null);
    }

    @BeforeEach
    void forget() {
        Hit.forget();
    }

    @ParameterizedTest
    @FieldSource("org.optr.engine.guard.HostilePlaces#ALL")
    void anExpressionIsHarmlessInEveryPlace(Place place) {
        for (var payload : HostilePlaces.PAYLOADS) {
            var calledStep = place.place().equals("service task delegate") && payload.equals("${publishObjective}");
            if (!calledStep) {
                isRefusedAndHarmless(place.with(payload));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elements")
    void anElementIsHarmless(String name, String model) {
        isRefusedAndHarmless(model);
    }

    static Stream<Object[]> elements() {
        return HostileElements.ALL.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    private static void isRefusedAndHarmless(String model) {
        assertThat(CHECK.bpmn(model.getBytes(UTF_8))).as(model).isNotEmpty();
        assertThatThrownBy(() -> guarded.deploy(FILE, model)).isInstanceOf(ProcessEngineException.class);

        guarded.overwrite(FILE, model);

        assertThatThrownBy(() -> guarded.engine.getRuntimeService().startProcessInstanceByKey("hostile"))
                .as(model)
                .isInstanceOf(ProcessEngineException.class);
        assertThat(Hit.any()).as(model).isFalse();
    }

    @Test
    void theSameModelsRunCodeOnAnEngineWithoutTheGuard() {
        try (var stock = TestEngine.stock()) {
            stock.deploy(
                    "called.bpmn", HostilePlaces.processWith("<task id='x'/>").replace("hostile", "called"));
            var places = HostilePlaces.ALL.stream()
                    .filter(place -> hits(stock, place.with(HostilePlaces.HIT)))
                    .count();
            var elements = HostileElements.ALL.values().stream()
                    .filter(model -> hits(stock, model))
                    .count();

            assertThat(places).isGreaterThan(40);
            assertThat(elements).isGreaterThan(5);
        }
    }

    private static boolean hits(TestEngine engine, String model) {
        Hit.forget();
        try {
            engine.deploy(FILE, model);
            var run = engine.engine.getRuntimeService().startProcessInstanceByKey("hostile", Map.of("d", 1));
            for (var job : engine.engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(run.getId())
                    .list()) {
                engine.engine.getManagementService().executeJob(job.getId());
            }
            for (var task : engine.engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(run.getId())
                    .list()) {
                engine.engine.getFormService().getTaskFormData(task.getId());
                engine.engine.getTaskService().complete(task.getId());
            }
        } catch (RuntimeException e) {
            // Most of these models fail after their code has run; only that it ran counts.
        }
        return Hit.any();
    }

    @Test
    void aCaseWhoseModelWasTamperedWithStopsInPlaceOfRunningCode() {
        guarded.overwrite(FILE, HostilePlaces.processWith("<userTask id='x'/>"));
        var run = guarded.engine.getRuntimeService().startProcessInstanceByKey("hostile");
        var tasks = guarded.engine.getTaskService();
        var item = tasks.createTaskQuery().processInstanceId(run.getId()).singleResult();

        guarded.overwrite(FILE, HostileElements.ALL.get("task listener class"));

        assertThatThrownBy(() -> tasks.complete(item.getId())).isInstanceOf(ProcessEngineException.class);
        assertThat(Hit.any()).isFalse();
    }
}
