package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** An objective of Olga is in approval; Petra owns the processes and has no part in it. */
@OptrTest
class OperatedObjectiveTest {

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    private PersonId olga;
    private PersonId petra;
    private ObjectiveId objective;

    @BeforeEach
    void olgaSubmits() {
        var unit = people.unit("Service");
        olga = people.person("Olga", unit);
        petra = people.person("Petra", unit);
        people.grant(petra, Roles.PROCESS_OWNER);
        objective = fixtures.draft("Answer within a day", olga, unit, fixtures.cycle(), Set.of());
        currentPerson.actingAs(olga, () -> objectives.submit(objective));
    }

    @Test
    void anApprovalThatIsGivenUpLeavesADraftAndNoCase() {
        currentPerson.actingAs(petra, () -> operations.cancel(approval(), "It was submitted twice"));

        assertThat(currentPerson.actingAs(olga, () -> runs.of(subject())))
                .extracting(RunSummary::endedAt)
                .doesNotContainNull();
        assertThat(status()).isEqualTo(ObjectiveStatus.DRAFT);
    }

    @Test
    void theCaseAroundItHasNoWayOutOfItsOwn() {
        currentPerson.actingAs(petra, () -> {
            assertThat(operations.mayCancel(approval())).isTrue();
            assertThat(operations.mayCancel(lifecycle())).isFalse();
        });
    }

    @Test
    void whatTheTableOfApproversAsksForIsProtectedInTheCaseAroundToo() {
        people.grant(olga, Roles.PROCESS_OWNER);
        var inside = protections(approval());

        assertThat(inside)
                .containsEntry("approvalUnitId", Protection.WHO_DECIDES)
                .containsEntry("ownerId", Protection.WHO_DECIDES)
                .containsEntry("level", Protection.WHO_DECIDES);
        assertThat(protections(lifecycle())).containsEntry("ownerId", Protection.WHO_DECIDES);
    }

    /** As Olga reads them: nothing of her own objective is hidden from her. */
    private Map<String, Protection> protections(RunId run) {
        return currentPerson.actingAs(olga, () -> operations.variables(run)).stream()
                .filter(variable -> variable.protection() != null)
                .collect(Collectors.toMap(
                        CaseVariable::name,
                        variable -> Objects.requireNonNull(variable.protection()),
                        (one, other) -> one));
    }

    private RunId approval() {
        return run("objective-approval");
    }

    private RunId lifecycle() {
        return run("optr-lifecycle");
    }

    private RunId run(String process) {
        return currentPerson.actingAs(petra, () -> runs.of(subject())).stream()
                .filter(run -> run.process().value().equals(process))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SubjectRef subject() {
        return new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
    }

    private ObjectiveStatus status() {
        return currentPerson
                .actingAs(olga, () -> reader.page(objective).orElseThrow())
                .status();
    }
}
