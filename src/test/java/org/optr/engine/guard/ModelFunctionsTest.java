package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.people.People;
import org.optr.people.UnitId;

class ModelFunctionsTest {

    private final People people = mock();
    private final ModelFunctions functions = new ModelFunctions(people, TestEngine.CLOCK);

    /** It is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-20T09:30:00Z",
        "1, 2026-11-23T09:30:00Z",
        "5, 2026-11-27T09:30:00Z",
        "6, 2026-11-30T09:30:00Z",
        "-5, 2026-11-13T09:30:00Z"
    })
    void workingDaysLeaveOutWeekendsAndKeepTheTime(long days, Instant expected) {
        assertThat(functions.workingDaysFrom(days)).isEqualTo(expected);
    }

    @Test
    void todayIsWhenTheDayBegan() {
        assertThat(functions.today()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void theRoleOfAUnitIsAGroup() {
        var unit = UnitId.next();
        when(people.groupFor("unit-head", unit)).thenReturn("unit-head@above");

        assertThat(functions.roleOf("unit-head", unit.toString())).isEqualTo("unit-head@above");
    }

    @Test
    void itemsAreTextsNumbersAndTruthValues() {
        assertThat(functions.items("[\"anna\", 2, 2.5, true]")).isEqualTo(List.of("anna", 2L, 2.5, true));
    }

    @Test
    void itemsAreWordsBetweenCommas() {
        assertThat(functions.items("anna, boris,")).isEqualTo(List.of("anna", "boris"));
        assertThat(functions.items("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1]]", "[{}]", "[null]", "[1", "[@]"})
    void noOtherArrayIsItems(String json) {
        assertThatThrownBy(() -> functions.items(json)).isInstanceOf(ExpressionRefused.class);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThatThrownBy(() -> functions.items("[" + "1,".repeat(500) + "1]")).hasMessageContaining("too-many");
        assertThatThrownBy(() -> functions.items("[\"" + "x".repeat(20_000) + "\"]"))
                .hasMessageContaining("too-long");
        assertThatThrownBy(() -> functions.workingDaysFrom(4_000)).hasMessageContaining("too-many-days");
        assertThatThrownBy(() -> functions.roleOf("unit-head", "elsewhere")).hasMessageContaining("not-a-unit");
    }
}
