package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern of a form takes neither the time nor the memory of others. */
class BoundedPatternTest {

    static String[] hostile() {
        return new String[] {
            "((a{1000}){1000}){1000}",
            "(((((a{30}){30}){30}){30}){30})",
            "(a{1000}){6}",
            "([ab]{500}\\d{500}){9}",
            "a{1001}",
            "(?=a)b",
            "(a)\\1",
            "(?<!a)b",
            "(".repeat(21) + ")".repeat(21),
            "(".repeat(20_000) + ")".repeat(20_000),
            "x*".repeat(100_000),
            "[",
            "a**",
            "(?P<n>a"
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aPatternThatCouldCostTooMuchIsRefused(String pattern) {
        assertThatThrownBy(() -> BoundedPattern.compile(pattern)).isInstanceOf(PatternSyntaxException.class);
    }

    /** Each takes exponential time, or more than a minute, where a pattern is tried one way after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "(.*a){12}$",
                "([a-z]+)*$",
                "(a*)*b",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(\\w+\\s?)+!"
            })
    void aPatternThatOthersWouldTryForEverIsAnsweredAtOnce(String pattern) {
        var compiled = BoundedPattern.compile(pattern);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(compiled.matches("a".repeat(4_000) + "!-")).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{4}-\\d{2}-\\d{2}",
                "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}",
                "^(\\+\\d{1,3})?[ \\d()-]{5,20}$",
                "[^\\]{}]{1,200}",
                "x{,3}",
                "a\\{5}",
                ".{0,500}"
            })
    void anOrdinaryPatternIsAccepted(String pattern) {
        assertThat(BoundedPattern.compile(pattern).pattern()).isEqualTo(pattern);
    }
}
