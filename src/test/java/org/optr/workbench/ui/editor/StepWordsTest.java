package org.optr.workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;

/** The bundles say of every step what its code says, in both languages. */
@OptrTest
class StepWordsTest {

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private Translations translations;

    @Test
    void everyStepSaysTheSameInItsCodeAndInEnglish() {
        assertThat(steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(english("step." + step.name())).isEqualTo(step.title());
            assertThat(english("step." + step.name() + ".help")).isEqualTo(step.description());
        });
    }

    @Test
    void everyStepIsSaidInChinese() {
        assertThat(steps())
                .flatMap(step -> List.of("step." + step.name(), "step." + step.name() + ".help"))
                .allSatisfy(key -> assertThat(chinese(key)).containsPattern("\\p{IsHan}"));
    }

    @Test
    void everyVariableOfAStepHasAName() {
        assertThat(steps())
                .flatMap(step -> Stream.concat(step.reads().stream(), step.writes().stream())
                        .toList())
                .allSatisfy(name -> {
                    assertThat(english("variable." + name)).endsWith(" (" + name + ")");
                    assertThat(chinese("variable." + name)).endsWith("（" + name + "）");
                });
    }

    /** Without the step of the tests. */
    private List<StepEntry> steps() {
        return catalogue.steps().stream()
                .filter(step -> !step.name().equals("recordTrial"))
                .toList();
    }

    private String english(String key) {
        return translations.getTranslation(key, Locale.ENGLISH);
    }

    private String chinese(String key) {
        return translations.getTranslation(key, Locale.SIMPLIFIED_CHINESE);
    }
}
