package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class StepCatalogueTest {

    @Autowired
    private StepCatalogue catalogue;

    @Test
    void tellsWhatAStepDoesAndWhichVariablesItReadsAndWrites() {
        assertThat(catalogue.steps())
                .contains(new StepEntry(
                        "sendTaskBack",
                        "Send task back",
                        "Lets the responsible person go on, with what has to change.",
                        List.of("comment"),
                        List.of("workDays")));
    }

    @Test
    void namesStepsByTitle() {
        assertThat(catalogue.steps()).extracting(StepEntry::title).isSorted();
    }
}
