package org.optr.workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.workbench.ui.editor.Assignment.Kind;

/** What models say in their language, and people in the panel. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({"${workingDaysFrom(3)},3", "${ workingDaysFrom(decisionDays - 1) },decisionDays - 1"})
    void workingDaysAreRead(String expression, String days) {
        assertThat(WorkingDays.in(expression)).contains(days);
        assertThat(WorkingDays.readable(days)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${today()}", "P3D", ""})
    void otherTimesAreNoWorkingDays(String expression) {
        assertThat(WorkingDays.in(expression)).isEmpty();
    }

    @Test
    void keptDataIsWrittenAsItWasRead() {
        assertThat(KeptData.parse("outcome as decisionOutcome, comment").text())
                .isEqualTo("outcome as decisionOutcome, comment");
    }

    @Test
    void aFieldIsKeptUnderAnotherName() {
        assertThat(KeptData.parse("outcome, comment").with("outcome", "verdict").text())
                .isEqualTo("outcome as verdict, comment");
        assertThat(KeptData.parse("outcome, comment").with("outcome", "").text())
                .isEqualTo("comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${roleOf('finance', unitId)} | ROLE         | finance  | unitId",
                "${roleOf(approver, unitId)}  | DECIDED_ROLE | approver | unitId",
                "finance                      | GROUP        | finance  | ''"
            })
    void groupsAreReadAsPeopleChooseThem(String groups, Kind kind, String whom, String unit) {
        var facts = FactsFixtures.userTask(Map.of("camunda:candidateGroups", groups), Map.of());

        assertThat(Assignment.of(facts)).isEqualTo(new Assignment(kind, whom, unit));
    }

    @Test
    void onePersonIsAVariable() {
        var facts = FactsFixtures.userTask(Map.of("camunda:assignee", "${ownerId}"), Map.of());

        assertThat(Assignment.of(facts)).isEqualTo(new Assignment(Kind.PERSON, "ownerId", ""));
    }
}
