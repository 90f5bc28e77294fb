package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.OperatedTrial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Petra corrects a case while Sofia, who stands in for her, and Rudi have it to review. */
@OptrTest
class CorrectionSeparationTest {

    @Autowired
    private OperatedTrial trial;

    @Autowired
    private Trial items;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    private PersonId sofia;
    private PersonId rudi;
    private Case started;
    private WorkItemId sofias;

    @BeforeEach
    void sofiaStandsInForPetra() {
        sofia = people.person("Sofia");
        rudi = people.person("Rudi");
        started = trial.start(Map.of("panel", sofia + "," + rudi));
        people.substitute(started.petra(), sofia);
        sofias = items.open(started.subject()).stream()
                .filter(item -> sofia.equals(found(item).assignee()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theItemGoesBackToThoseWhoMayDecide() {
        correct();

        assertThat(found(sofias).assignee()).isNull();
        assertThatThrownBy(() -> currentPerson.actingAs(sofia, () -> workItems.complete(sofias, Map.of())))
                .hasMessageStartingWith("work-item.excluded");
        currentPerson.actingAs(rudi, () -> {
            workItems.claim(sofias);
            workItems.complete(sofias, Map.of());
        });
        assertThat(items.open(started.subject())).hasSize(1).doesNotContain(sofias);
    }

    @Test
    void thatOfASuspendedCaseGoesBackWhenItGoesOn() {
        currentPerson.actingAs(started.petra(), () -> operations.suspend(started.run(), "The budget is checked"));
        correct();
        assertThat(found(sofias).assignee()).isEqualTo(sofia);

        currentPerson.actingAs(started.petra(), () -> operations.resume(started.run(), "It is right"));

        assertThat(found(sofias).assignee()).isNull();
    }

    private void correct() {
        currentPerson.actingAs(started.petra(), () -> {
            var days = days();
            operations.correct(started.run(), days.id(), requireNonNull(days.value()), 5L, "It was a typing error");
        });
    }

    private CaseVariable days() {
        return operations.variables(started.run()).stream()
                .filter(variable -> variable.name().equals("days"))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem found(WorkItemId item) {
        return currentPerson.actingAs(rudi, () -> workItems.find(item)).orElseThrow();
    }
}
