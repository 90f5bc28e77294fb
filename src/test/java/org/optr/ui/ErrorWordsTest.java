package org.optr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.optr.shared.RuleViolation;

class ErrorWordsTest extends BrowserlessTest {

    @Test
    void aRefusalBecomesItsSentence() {
        var refusal = new RuleViolation("period.reversed", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 1));

        assertThat(ErrorWords.of(refusal)).contains("1 Mar 2027").contains("1 Feb 2027");
    }

    @Test
    void aRefusalIsFoundInsideWhatWrapsIt() {
        var wrapped = new IllegalStateException("wrapped", new RuleViolation("period.reversed", "b", "a"));

        assertThat(ErrorWords.of(wrapped)).doesNotContain("reference");
    }

    @Test
    void aDefectShowsItsReferenceAndNothingElse() {
        var words = ErrorWords.of(new IllegalStateException("secret detail"));

        assertThat(words).containsPattern("reference [0-9a-f]{8}\\.").doesNotContain("secret");
    }

    @Test
    void theWordsFollowTheLanguage() {
        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(ErrorWords.of(new IllegalStateException())).startsWith("操作未成功");
    }
}
