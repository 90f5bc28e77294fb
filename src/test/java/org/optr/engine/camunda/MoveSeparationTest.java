package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseMoves.Target;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Wanda plans and Anna approves; Olga moves the case. */
@OptrTest
class MoveSeparationTest {

    private final String name = MovingModels.newName();
    private final SubjectRef subject =
            new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());

    @Autowired
    private CaseMoves moves;

    @Autowired
    private MovingModels models;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private Trial trial;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    private PersonId olga;
    private PersonId wanda;
    private PersonId anna;

    @BeforeEach
    void wandaPlansAndAnnaApproves() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        wanda = people.person("Wanda");
        anna = people.person("Anna");
        List.of(wanda, anna).forEach(person -> people.grant(person, approvers()));
    }

    @Test
    void nobodyMovesACaseOfTheirOwnToAnotherStep() {
        people.grant(wanda, Roles.PROCESS_OWNER);
        var first = publish("Old", twoSteps("Plan", "Approve", separateFrom("Plan")));
        var run = start();
        plan();
        var second = publish("New", twoSteps("Plan", "Confirm", separateFrom("Plan")));
        var renamed = proposed(first, second).with("Approve", StepMove.to("Confirm", false));

        assertThat(test(wanda, renamed, run)).contains(new Obstacle(Kind.OWN, null));
        assertThat(test(olga, renamed, run)).isEmpty();
        var third = publish("Third", twoSteps("Plan", "Approve", separateFrom("Plan,requester")));
        assertThat(test(wanda, proposed(first, third), run)).isEmpty();
    }

    @Test
    void anApprovalContinuesOnlyWhereItsSeparationIsKept() {
        var first = publish("Old", twoSteps("Plan", "Approve", separateFrom("Plan")));
        var run = start();
        plan();
        var second = publish(
                "New",
                twoSteps("Plan", "Confirm", "")
                        + flow("Plan", "Check")
                        + task("Check", "Check", group(), separateFrom("Plan")));
        var plan = proposed(first, second);

        assertThat(targets(first, second, "Approve")).containsExactly("Check");
        assertThat(test(olga, plan.with("Approve", StepMove.to("Confirm", false)), run))
                .contains(new Obstacle(Kind.SEPARATED, "Approve"));
        assertThat(test(olga, plan.with("Approve", StepMove.to("Check", false)), run))
                .isEmpty();
    }

    @Test
    void whoGivesAStepAnotherIdDecidesNothingThere() {
        var first = publish("Old", twoSteps("Plan", "Approve", separateFrom("Plan")));
        var run = start();
        plan();
        var second = publish("New", twoSteps("Plan", "Confirm", separateFrom("Plan")));

        move(proposed(first, second).with("Approve", StepMove.to("Confirm", false)), run);

        assertThat(items.excluded(trial.item(subject))).containsExactlyInAnyOrder(wanda, olga);
    }

    @Test
    void separationFollowsARenamedStepAtWhichNoCaseWaits() {
        var first = publish("Old", twoSteps("Plan", "Approve", separateFrom("Plan")));
        var run = start();
        plan();
        var second = publish("New", twoSteps("Draft", "Approve", separateFrom("Draft")));
        var onlyWaiting = new MovePlan(first, second, new TreeMap<>(Map.of("Approve", StepMove.to("Approve", false))));
        var unnamed = onlyWaiting.with("Plan", StepMove.OPEN);

        assertThat(test(olga, unnamed, run)).contains(new Obstacle(Kind.SEPARATED, "Plan"));
        move(unnamed.with("Plan", StepMove.to("Draft", false)), run);

        assertThat(items.excluded(trial.item(subject))).contains(wanda);
    }

    @Test
    void whomTheNewVersionExcludesLosesTheItemToTheOthers() {
        var first = publish("Old", twoSteps("Plan", "Approve", ""));
        var run = start();
        plan();
        currentPerson.actingAs(wanda, () -> items.claim(trial.item(subject)));
        var second = publish("New", twoSteps("Plan", "Approve", separateFrom("Plan")));

        move(proposed(first, second), run);

        assertThat(item().assignee()).isNull();
        currentPerson.actingAs(anna, () -> items.complete(item().id(), Map.of("answer", "yes")));
    }

    @Test
    void aCaseStaysIfTheNewVersionExcludesEverybody() {
        var wandasGroup = "camunda:candidateUsers=\"${who}\"";
        var first = publish("Old", twoSteps("Plan", "Approve", "").replace(group(), wandasGroup));
        var run = start();
        plan();
        var second =
                publish("New", twoSteps("Plan", "Approve", separateFrom("Plan")).replace(group(), wandasGroup));

        assertThat(test(olga, proposed(first, second), run)).contains(new Obstacle(Kind.NOBODY, "Approve"));
    }

    private String approvers() {
        return "approver-" + name;
    }

    private String group() {
        return "camunda:candidateGroups=\"%s\"".formatted(approvers());
    }

    /** Each step is named as its id. */
    private String twoSteps(String plan, String approve, String separation) {
        return flow("Begun", plan)
                + task(plan, plan, "camunda:assignee=\"${who}\"")
                + flow(plan, approve)
                + task(approve, approve, group(), separation)
                + flow(approve, "Done");
    }

    private static String separateFrom(String rules) {
        return """
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="separate-from" value="%s" />
                </camunda:properties></bpmn:extensionElements>
                """
                .formatted(rules);
    }

    private VersionId publish(String label, String elements) {
        return models.publish(olga, name, label, elements);
    }

    private RunId start() {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("who", wanda.toString()));
        return currentPerson.actingAs(wanda, () -> runs.start(new ProcessKey(name), subject, variables));
    }

    private void plan() {
        currentPerson.actingAs(wanda, () -> items.complete(trial.item(subject), Map.of("answer", "yes")));
    }

    private MovePlan proposed(VersionId from, VersionId to) {
        var steps = new TreeMap<String, StepMove>();
        moves.steps(from, to).forEach(step -> steps.put(step.id(), step.proposed()));
        return new MovePlan(from, to, steps);
    }

    private List<String> targets(VersionId from, VersionId to, String id) {
        return moves.steps(from, to).stream()
                .filter(step -> step.id().equals(id))
                .flatMap(step -> step.targets().stream())
                .map(Target::id)
                .toList();
    }

    private Optional<Obstacle> test(PersonId person, MovePlan plan, RunId run) {
        return currentPerson.actingAs(person, () -> moves.test(plan, run));
    }

    private void move(MovePlan plan, RunId run) {
        currentPerson.actingAs(olga, () -> moves.move(plan, run, () -> {}));
    }

    private WorkItem item() {
        return currentPerson
                .actingAs(anna, () -> items.find(trial.item(subject)))
                .orElseThrow();
    }
}
