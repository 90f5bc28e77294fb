package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The processes that ship with OPTR, each under a name of its own, and cases of theirs that move. */
@OptrTest
class ShippedCasesMoveTest {

    private final String name = MovingModels.newName();

    @Autowired
    private CaseMoves moves;

    @Autowired
    private MovingModels models;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    private PersonId olga;

    @BeforeEach
    void olgaOwnsProcesses() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-request",
                "closure",
                "objective-approval",
                "objective-closure",
                "optr-lifecycle",
                "process-change",
                "project-initiation",
                "review",
                "task-assignment"
            })
    void everyStepContinuesAtItself(String process) {
        var first = publish(process, copy(process));
        var second = publish(process, copy(process).replace("</bpmn:definitions>", "<!-- 2 --></bpmn:definitions>"));

        var steps = requireNonNull(transactions.execute(status -> moves.steps(first, second)));

        assertThat(steps).isNotEmpty();
        assertThat(steps).allSatisfy(step -> assertThat(step.proposed()).isEqualTo(StepMove.to(step.id(), false)));
    }

    @Test
    void anObjectiveThatRunsForLongHearsOfProjectsAndReviewsAfterTheMove() {
        var approval = MovingModels.newName();
        models.publish(
                olga,
                approval,
                "Approve",
                flow("Begun", "Ask") + task("Ask", "Ask", "camunda:assignee=\"${ownerId}\"") + flow("Ask", "Done"));
        var now = copy("optr-lifecycle")
                .replace("calledElement=\"objective-approval\"", "calledElement=\"" + approval + "\"");
        var before = without(without(now, "Review"), "Project");
        var first = publish("optr-lifecycle", before);
        var old = start();
        var second = publish("optr-lifecycle", now);
        var young = start();
        assertThat(waiting(old)).isEmpty();
        assertThat(management.createJobQuery().processInstanceId(old.value()).count())
                .isZero();

        move(first, second, old);

        assertThat(waiting(old)).isEqualTo(waiting(young)).isNotEmpty();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(old.value())
                        .timers()
                        .count())
                .isEqualTo(management
                        .createJobQuery()
                        .processInstanceId(young.value())
                        .timers()
                        .count())
                .isPositive();
    }

    private List<String> waiting(RunId run) {
        return runtime.createEventSubscriptionQuery().processInstanceId(run.value()).listPage(0, 100).stream()
                .map(EventSubscription::getEventName)
                .sorted()
                .toList();
    }

    private void move(VersionId from, VersionId to, RunId run) {
        var steps = new TreeMap<String, StepMove>();
        moves.steps(from, to).forEach(step -> steps.put(step.id(), step.proposed()));
        currentPerson.actingAs(olga, () -> moves.move(new MovePlan(from, to, steps), run, () -> {}));
    }

    private RunId start() {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        var variables = new HashMap<String, Object>(Map.of(
                "objectiveId", subject.id(), "unitId", people.unit("Works").toString(), "ownerId", olga.toString()));
        return currentPerson.actingAs(olga, () -> runs.start(new ProcessKey(name), subject, variables));
    }

    /** Without its drawing, which would name what is taken out. */
    private String copy(String process) {
        return shipped(process)
                .process()
                .orElseThrow()
                .replace("<bpmn:process id=\"" + process + "\"", "<bpmn:process id=\"" + name + "\"")
                .replaceAll("(?s)<bpmn:collaboration.*?</bpmn:collaboration>", "")
                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
    }

    private static String without(String model, String part) {
        return model.replaceAll("(?s)\n    <bpmn:subProcess id=\"" + part + "\".*?\n    </bpmn:subProcess>", "");
    }

    private ModelPackage shipped(String process) {
        var versions = library.versions(process);
        return library.content(versions.get(versions.size() - 1).id());
    }

    /** Its tables stay those of the process that it is a copy of. */
    private VersionId publish(String process, String bpmn) {
        var files = new TreeMap<>(shipped(process).files());
        files.keySet().removeIf(file -> !file.endsWith(".form"));
        files.put(name + ".bpmn", bpmn);
        return currentPerson
                .actingAs(olga, () -> library.publish(new ModelPackage(name, files), "It is better"))
                .id();
    }
}
