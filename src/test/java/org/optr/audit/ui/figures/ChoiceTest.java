package org.optr.audit.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.shared.Period;

class ChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 18);

    @Test
    void anAddressKeepsWhatWasChosen() {
        var march = new Choice(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)), 2);
        var all = Choice.usual(TODAY);

        assertThat(Choice.parse(march.toString())).contains(march);
        assertThat(Choice.parse(all.toString())).contains(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-01-01",
                "2027-02-01..2027-01-01",
                "2027-01-01..2027-02-30",
                "2027-01-01..2027-01-31,two",
                "2027-01-01..2027-01-31,99999999999",
                "0001-01-01..2027-01-31",
                "2027-01-01..+999999999-12-31",
                "<script>..alert"
            })
    void whatCannotBeReadIsNothing(String text) {
        assertThat(Choice.parse(text)).isEmpty();
    }

    @Test
    void theChoiceBeforeHasAsManyDaysRightBefore() {
        var february = new Choice(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)), 2);

        assertThat(february.before())
                .isEqualTo(new Choice(new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 31)), 2));
    }

    @Test
    void periodsEndToday() {
        assertThat(PeriodPreset.LAST_30_DAYS.of(TODAY)).isEqualTo(new Period(LocalDate.of(2027, 1, 20), TODAY));
        assertThat(PeriodPreset.LAST_QUARTER.of(TODAY))
                .isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(PeriodPreset.THIS_YEAR.of(TODAY))
                .isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(PeriodPreset.of(PeriodPreset.THIS_QUARTER.of(TODAY), TODAY)).contains(PeriodPreset.THIS_QUARTER);
    }
}
