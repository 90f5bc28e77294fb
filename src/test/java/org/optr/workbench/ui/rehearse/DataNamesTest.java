package org.optr.workbench.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.optr.ui.BrowserlessTest;
import org.optr.workbench.rehearse.DataWords;
import org.optr.workbench.rehearse.DataWords.DataWord;

class DataNamesTest extends BrowserlessTest {

    private static final DataWord DECISION = new DataWord(
            Map.of("en", "Decision", "zh-CN", "决定"), Map.of("yes", Map.of("en", "Agree", "zh-CN", "同意")), false);
    private static final DataNames NAMES = new DataNames(
            new DataWords(
                    Map.of("agreed", DECISION, "until", new DataWord(Map.of(), Map.of(), true)),
                    Map.of("decide", Map.of("outcome", DECISION))),
            id -> Optional.of("Paula").filter(name -> id.equals("paula-7")));

    @Test
    void aVariableBearsItsLabelElseItsName() {
        assertThat(NAMES.label("agreed")).isEqualTo("Decision");
        assertThat(NAMES.label("amount")).isEqualTo("amount");
    }

    @Test
    void valuesAreWrittenAsPeopleReadThem() {
        assertThat(NAMES.value("agreed", "yes")).isEqualTo("Agree");
        assertThat(NAMES.value("agreed", List.of("yes", "later"))).isEqualTo("Agree, later");
        assertThat(NAMES.value("a", true)).isEqualTo("Yes");
        assertThat(NAMES.value("a", 1234567.25)).isEqualTo("1,234,567.25");
        assertThat(NAMES.value("a", Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
        assertThat(NAMES.value("a", Instant.parse("2027-02-18T00:00:00Z"))).isEqualTo("18 Feb 2027");
        assertThat(NAMES.value("until", "2027-02-18")).isEqualTo("18 Feb 2027");
        assertThat(NAMES.value("until", "soon")).isEqualTo("soon");
        assertThat(NAMES.value("a", "2027-02-18")).isEqualTo("2027-02-18");
        assertThat(NAMES.value("a", null)).isEqualTo("nothing");
    }

    @Test
    void whoIsMeantByAnIdBearsTheirName() {
        assertThat(NAMES.value("a", "paula-7")).isEqualTo("Paula");
        assertThat(NAMES.value("a", List.of("paula-7", "x"))).isEqualTo("Paula, x");
    }

    @Test
    void theSameInChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(NAMES.entered("decide", Map.of("outcome", "yes"))).isEqualTo("决定 = 同意");
        assertThat(NAMES.value("until", "2027-02-18")).isEqualTo("2027年2月18日");
        assertThat(NAMES.value("a", false)).isEqualTo("否");
    }
}
