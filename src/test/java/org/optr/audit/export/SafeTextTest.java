package org.optr.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "\0=1"})
    void whatWouldBeAFormulaIsShownAsText(String text) {
        assertThat(SafeText.of(text)).startsWith("'").doesNotContain("\0");
    }

    @Test
    void allElseStaysAsItIs() {
        assertThat(SafeText.of("")).isEmpty();
        assertThat(SafeText.of("Anna = Berg")).isEqualTo("Anna = Berg");
    }
}
