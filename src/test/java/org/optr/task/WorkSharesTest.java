package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.task.TaskExamples.NOW;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.shared.Figure;
import org.optr.shared.Figure.Contribution;

class WorkSharesTest {

    private final TaskPlan plan = TaskExamples.plan(List.of());

    private Task task(String title, @Nullable Task under, @Nullable Integer hours, int percent) {
        var draft = TaskExamples.counted(TaskDraft.titled(title), PercentRule.MANUAL, List.of(), null);
        var task = plan.add(TaskId.next(), null, hours == null ? draft : draft.withEffort(new BigDecimal(hours)));
        if (under != null) {
            plan.move(task.id(), under.id(), Integer.MAX_VALUE);
        }
        task.course().note(TaskExamples.percent(percent));
        task.course().count(task.terms());
        return task;
    }

    private Figure all() {
        return new WorkShares(plan).figure(null, NOW);
    }

    @Test
    void aPartWeighsWhatItsTasksWeighAndIsAsFarAsTheyAre() {
        var design = task("Design", null, null, 0);
        task("Frame", design, 10, 100);
        task("Cabinet", design, 30, 50);
        task("Build", null, 60, 0);

        assertThat(all().value()).isEqualByComparingTo("0.25");
        assertThat(all().formula()).isEqualTo("figure.formula.work-by-effort");
        assertThat(all().contributions())
                .extracting(Contribution::title, each -> each.weight().intValue(), each -> each.value())
                .containsExactly(
                        tuple("1 Design", 40, new BigDecimal("0.625")), tuple("2 Build", 60, new BigDecimal("0.00")));
    }

    @Test
    void theTasksOfAPartExplainIt() {
        var design = task("Design", null, null, 0);
        task("Frame", design, 10, 100);
        task("Cabinet", design, 30, 50);
        task("Build", null, 60, 0);

        var part = new WorkShares(plan).figure(design.id(), NOW);

        assertThat(part.value()).isEqualByComparingTo("0.625");
        assertThat(part.contributions()).extracting(Contribution::title).containsExactly("1.1 Frame", "1.2 Cabinet");
    }

    @Test
    void withoutAllEffortsEveryTaskCountsAlikeInThePartsToo() {
        var design = task("Design", null, null, 0);
        task("Frame", design, 10, 100);
        task("Cabinet", design, 30, 50);
        task("Build", null, null, 0);

        assertThat(all().value()).isEqualByComparingTo("0.5");
        assertThat(all().formula()).isEqualTo("figure.formula.work-alike");
        assertThat(all().contributions())
                .extracting(each -> each.weight().intValue())
                .containsExactly(2, 1);
        assertThat(new WorkShares(plan).figure(design.id(), NOW).value()).isEqualByComparingTo("0.75");
    }

    @Test
    void aCancelledTaskAddsNothing() {
        task("Design", null, 10, 50);
        task("Gold plating", null, 90, 10).cancel("Nobody needs it");

        assertThat(all().value()).isEqualByComparingTo("0.5");
        assertThat(all().contributions().get(1).value()).isNull();
    }

    @Test
    void withoutTasksThereIsNoFigure() {
        assertThat(all().value()).isNull();
        assertThat(all().contributions()).isEmpty();
    }
}
