package org.optr.workbench.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.shared.RuleViolation;

class PlainValueTest {

    @ParameterizedTest
    @MethodSource("values")
    void whatIsTypedIsReadAsWhatItLooksLikeAndWrittenBack(String typed, Object value) {
        assertThat(PlainValue.read(typed)).isEqualTo(value);
        assertThat(PlainValue.read(PlainValue.write(value))).isEqualTo(value);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(" true ", true),
                Arguments.of("12", 12L),
                Arguments.of("-1.5", -1.5),
                Arguments.of("\"12\"", "12"),
                Arguments.of("\"\"", ""),
                Arguments.of("say \"yes\"", "say \"yes\""),
                Arguments.of("\"\"true\"\"", "\"true\""),
                Arguments.of("2027-02-18", Instant.parse("2027-02-18T00:00:00Z")),
                Arguments.of("2027-02-18T09:30:00Z", Instant.parse("2027-02-18T09:30:00Z")),
                Arguments.of("2027-02-31", "2027-02-31"),
                Arguments.of("123456789012345678901", "123456789012345678901"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(PlainValue.read("  ")).isNull();
        assertThat(PlainValue.readAll(Map.of("a", "", "b", "1"))).isEqualTo(Map.of("b", 1L));
    }

    @Test
    void whatNoVariableHoldsIsRefused() {
        assertThatThrownBy(() -> PlainValue.read("x".repeat(4_001))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void quotationMarksDoNotCount() {
        var digits = "1".repeat(4_000);

        assertThat(PlainValue.read('"' + digits + '"')).isEqualTo(digits);
    }

    @Test
    void aLongTextThatAProcessWroteCanBeShown() {
        var text = "x".repeat(5_000);

        assertThat(PlainValue.write(text)).isEqualTo(text);
    }
}
