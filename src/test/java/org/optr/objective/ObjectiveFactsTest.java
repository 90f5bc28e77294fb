package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.objective.ObjectiveExamples.draft;
import static org.optr.objective.ObjectiveExamples.keyResult;
import static org.optr.objective.ObjectiveExamples.milestones;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launch the new portal",
                "help teams to plan",
                "Analyse complaints",
                "Roll out the tool",
                "参与项目评审",
                "协助客户上线",
                "推进流程改革",
                "完成模块A"
            })
    void workIsTold(String title) {
        assertThat(ActivityWords.name(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery time falls by 15 %",
                "Helpdesk answers within 4 h",
                "Runtime below 3 s",
                "User adoption reaches 90 %",
                "完成率提升到 95%",
                "客户满意度达到 90 分"
            })
    void anOutcomeIsNotTakenForWork(String title) {
        assertThat(ActivityWords.name(title)).isFalse();
    }

    @Test
    void factsAreCounted() {
        var keyResults = List.of(
                keyResult("Launch it", Metric.of(MetricType.BINARY, "")),
                keyResult("Satisfaction", Metric.from(MetricType.INCREASE, "%", BigDecimal.TEN, BigDecimal.ONE)),
                milestones(new Milestone("Hamburg", BigDecimal.ONE, true)));

        var facts = ObjectiveFacts.of(draft("提升 20% 🚀"), keyResults, 2, 4);

        assertThat(facts.titleLength()).isEqualTo(8);
        assertThat(facts.titleDigits()).isEqualTo(2);
        assertThat(facts.keyResults()).isEqualTo(3);
        assertThat(facts.activityKeyResults()).isEqualTo(1);
        assertThat(facts.yesNoKeyResults()).isEqualTo(1);
        assertThat(facts.metTargets()).isEqualTo(2);
        assertThat(facts.aligned()).isFalse();
        assertThat(facts.waived()).isFalse();
        assertThat(facts.round()).isEqualTo(2);
        assertThat(facts.ownersObjectives()).isEqualTo(4);
    }
}
