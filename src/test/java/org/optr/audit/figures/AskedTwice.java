package org.optr.audit.figures;

import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.MovingModels;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.MovableClock;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/**
 * Runs a process on the engine whose figures are known: Wanda writes, which is due the next working day; Rita of a group reviews
 * and may ask for more; two vote. The clock is moved, so that every hour is chosen.
 */
@Component
public class AskedTwice {

    /** A Monday far away from what other tests do. */
    static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");

    private static final String AGAIN =
            """
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="process-data" value="answer" />
            </camunda:properties></bpmn:extensionElements>
            """;
    private static final String EACH =
            """
            <bpmn:multiInstanceLoopCharacteristics camunda:collection="${items(voters)}" camunda:elementVariable="voter" />
            """;

    private final MovingModels models;
    private final ProcessRuns runs;
    private final WorkItems items;
    private final TaskService tasks;
    private final PeopleFixtures people;
    private final CurrentPerson current;
    private final MovableClock clock;

    AskedTwice(
            MovingModels models,
            ProcessRuns runs,
            WorkItems items,
            TaskService tasks,
            PeopleFixtures people,
            CurrentPerson current,
            MovableClock clock) {
        this.models = models;
        this.runs = runs;
        this.items = items;
        this.tasks = tasks;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** Returns a new process with one version; more can be published. */
    public Play play() {
        var olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        var play = new Play(
                MovingModels.newName(), olga, people.person("Wanda"), people.person("Rita"), people.person("Rolf"));
        people.grant(play.rita, play.group());
        play.publish("Answer");
        return play;
    }

    /** One process and its people. */
    public final class Play {

        public final ProcessKey process;
        public final PersonId olga;
        private final PersonId wanda;
        private final PersonId rita;
        private final PersonId rolf;
        private RunId last = new RunId("");

        private Play(String name, PersonId olga, PersonId wanda, PersonId rita, PersonId rolf) {
            this.process = new ProcessKey(name);
            this.olga = olga;
            this.wanda = wanda;
            this.rita = rita;
            this.rolf = rolf;
        }

        private String group() {
            return "reviewer-" + process;
        }

        /** @param label of the form, which every version needs of its own */
        public void publish(String label) {
            models.publish(olga, process.value(), label, elements());
        }

        private String elements() {
            return flow("Begun", "Write")
                    + task("Write", "Write", "camunda:assignee=\"${who}\" camunda:dueDate=\"${workingDaysFrom(1)}\"")
                    + flow("Write", "Review")
                    + task("Review", "Review", "camunda:candidateGroups=\"" + group() + "\"", AGAIN)
                    + flow("Review", "Enough")
                    + "<bpmn:exclusiveGateway id=\"Enough\" default=\"EnoughToVote\" />"
                    + """
                    <bpmn:sequenceFlow id="More" sourceRef="Enough" targetRef="Write">
                      <bpmn:conditionExpression xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                          xsi:type="bpmn:tFormalExpression">${answer == 'more'}</bpmn:conditionExpression>
                    </bpmn:sequenceFlow>
                    """
                    + flow("Enough", "Vote")
                    + task("Vote", "Vote", "camunda:assignee=\"${voter}\"", EACH)
                    + flow("Vote", "Done");
        }

        /** On Monday at eight: written in 2 h, taken after 3 h, reviewed in 1 h, votes after 2 h and 4 h: 10 h in all. */
        public RunId straight() {
            return told(() -> {
                var subject = begin();
                write(subject, 2);
                review(subject, 3, 1, "enough");
                vote(subject);
            });
        }

        /** The first text takes 60 h and is late, the second 2 h; each review 3 h and 1 h; the vote 4 h: 74 h in all. */
        public RunId roundabout() {
            return told(() -> {
                var subject = begin();
                write(subject, 60);
                review(subject, 3, 1, "more");
                write(subject, 2);
                review(subject, 3, 1, "enough");
                vote(subject);
            });
        }

        private RunId told(Runnable story) {
            try {
                clock.moveTo(MONDAY);
                story.run();
                return last;
            } finally {
                clock.backToNow();
            }
        }

        private SubjectRef begin() {
            var subject =
                    new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("who", wanda.toString());
            variables.put("voters", "[\"%s\",\"%s\"]".formatted(wanda, rolf));
            variables.put("objectiveId", subject.id());
            last = current.actingAs(olga, () -> runs.start(process, subject, variables));
            return subject;
        }

        private void write(SubjectRef subject, int hours) {
            pass(hours);
            complete(wanda, subject, "Write", "Done");
        }

        private void review(SubjectRef subject, int waiting, int working, String answer) {
            pass(waiting);
            current.actingAs(rita, () -> items.claim(item(subject, "Review", null)));
            pass(working);
            complete(rita, subject, "Review", answer);
        }

        private void vote(SubjectRef subject) {
            pass(2);
            complete(wanda, subject, "Vote", "Yes");
            pass(2);
            complete(rolf, subject, "Vote", "No");
        }

        private void complete(PersonId person, SubjectRef subject, String step, String answer) {
            var item = item(subject, step, person);
            current.actingAs(person, () -> items.complete(item, Map.of("answer", answer)));
        }

        private WorkItemId item(SubjectRef subject, String step, @Nullable PersonId assignee) {
            var found = tasks.createTaskQuery()
                    .processInstanceBusinessKey(subject.id())
                    .taskDefinitionKey(step);
            var whose = assignee == null ? found : found.taskAssignee(assignee.toString());
            return new WorkItemId(whose.singleResult().getId());
        }
    }

    private void pass(int hours) {
        clock.moveBy(Duration.ofHours(hours));
    }
}
