package org.optr.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonWordsTest {

    @Test
    void wordsOfFourLettersAndMoreCount() {
        assertThat(LessonWords.of("Freeze long-lead parts before the design ends"))
                .containsExactly("freeze", "long", "lead", "parts", "design", "ends");
    }

    @Test
    void neighbouringChineseCharactersCount() {
        assertThat(LessonWords.of("长周期零件")).containsExactly("长周", "周期", "期零", "零件");
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(LessonWords.of("… – 3 🚀 a")).isEmpty();
    }
}
