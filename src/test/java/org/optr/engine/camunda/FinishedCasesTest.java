package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.engine.camunda.MovingModels.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.FinishedCases;
import org.optr.engine.FinishedCases.FinishedCase;
import org.optr.engine.FinishedCases.Stay;
import org.optr.engine.FinishedCases.StayKind;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class FinishedCasesTest extends CaseMoving {

    @Autowired
    private FinishedCases finished;

    @Test
    void aCaseThatRunsIsNoneOfThem() {
        publish("Old", one("Ask", ""));
        start();

        assertThat(read(null, 10)).isEmpty();
        assertThat(counted()).isEmpty();
    }

    @Test
    void aCaseThatEndedSaysWhereItStayed() {
        publish("Old", one("Ask", "camunda:dueDate=\"${workingDaysFrom(5)}\""));
        var run = start();
        var due = item().dueAt();

        complete(wanda);

        var found = read(null, 10).get(0);
        assertThat(found.run()).isEqualTo(run);
        assertThat(found.subject()).isEqualTo(subject);
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.moved()).isFalse();
        assertThat(found.cancelled()).isFalse();
        assertThat(found.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.element()).isEqualTo("Ask");
            assertThat(stay.kind()).isEqualTo(StayKind.WORK);
            assertThat(stay.name()).containsEntry("en", "Ask");
            assertThat(stay.parent()).isEqualTo(run.value());
            assertThat(stay.dueAt()).isEqualTo(due);
            assertThat(Duration.between(stay.enteredAt(), stay.assignedAt())).isLessThan(Duration.ofSeconds(1));
        });
        assertThat(counted()).containsExactly(Map.entry(new ProcessKey(name), 1L));
    }

    @Test
    void nobodyHasWhatIsOfferedToAGroupUntilSomebodyClaimsIt() {
        var group = "answerers-" + name;
        people.grant(wanda, group);
        publish("Old", path("Ask", task("Ask", "Ask", "camunda:candidateGroups=\"" + group + "\"")));
        start();
        var before = Instant.now();
        currentPerson.actingAs(wanda, () -> items.claim(trial.item(subject)));

        complete(wanda);

        var stay = read(null, 10).get(0).stays().get(0);
        assertThat(stay.assignedAt()).isAfterOrEqualTo(before.minusMillis(1)).isBeforeOrEqualTo(stay.leftAt());
    }

    @Test
    void instancesLieInWhatHoldsThemTogether() {
        var many = "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${items(voters)}\" "
                + "camunda:elementVariable=\"voter\" />";
        publish("Old", path("Vote", task("Vote", "Vote", "camunda:assignee=\"${voter}\"", many)));
        var boris = people.person("Boris");
        start(Map.of("voters", "[\"%s\",\"%s\"]".formatted(wanda, boris)));
        complete(wanda);
        complete(boris);

        var stays = read(null, 10).get(0).stays();

        var body = stays.stream()
                .filter(stay -> stay.kind() == StayKind.INSTANCES)
                .findFirst()
                .orElseThrow();
        assertThat(body.element()).isEqualTo("Vote");
        assertThat(stays)
                .filteredOn(stay -> stay.kind() == StayKind.WORK)
                .hasSize(2)
                .extracting(Stay::parent)
                .containsOnly(body.id());
    }

    @Test
    void whatWasGivenUpSaysSo() {
        publish("Old", one("Ask", ""));
        var run = start();

        currentPerson.actingAs(olga, () -> runs.cancel(run, "Nobody needs it"));

        assertThat(read(null, 10).get(0).cancelled()).isTrue();
    }

    @Test
    void aMovedCaseBelongsToTheVersionUnderWhichItEndedAndSaysThatItWasMoved() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", path("Ask", task("Ask", "Ask again", WANDA)));
        move(proposed(first, second), run);
        complete(wanda);

        assertThat(read(1, 10)).isEmpty();
        assertThat(read(2, 10)).singleElement().satisfies(found -> {
            assertThat(found.moved()).isTrue();
            assertThat(found.version()).isEqualTo(2);
        });
    }

    /** Many that ended at the same moment: pages neither repeat nor lose one. */
    @Test
    void manyCasesAreReadOnceEachAndNoMoreThanAskedFor() {
        publish("Old", path("Ask", task("Ask", "Ask", WANDA)));
        var run = start();
        complete(wanda);
        copies(run, 1_200);

        var all = read(null, 2_000);
        assertThat(all).hasSize(1_201);
        assertThat(new HashSet<>(all.stream().map(FinishedCase::run).toList())).hasSize(1_201);
        assertThat(read(null, 1_200)).hasSize(1_200);
        assertThat(more(1_200)).isTrue();
        assertThat(more(1_201)).isFalse();
        assertThat(more(500)).isTrue();
    }

    private void copies(RunId run, int number) {
        database.sql(
                        """
                        insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,
                            START_TIME_, END_TIME_, DURATION_, STATE_)
                        select concat(ID_, '-', x), concat(ID_, '-', x), BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,
                            START_TIME_, END_TIME_, DURATION_, STATE_
                        from ACT_HI_PROCINST, system_range(1, :number) where ID_ = :run
                        """)
                .param("number", number)
                .param("run", run.value())
                .update();
    }

    private boolean more(int most) {
        return finished.read(new ProcessKey(name), null, from(), until(), most, each -> {});
    }

    private List<FinishedCase> read(@Nullable Integer version, int most) {
        var found = new ArrayList<FinishedCase>();
        finished.read(new ProcessKey(name), version, from(), until(), most, found::add);
        return found;
    }

    private Map<ProcessKey, Long> counted() {
        return finished.count(List.of(new ProcessKey(name)), from(), until());
    }

    private static Instant from() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private static Instant until() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
