package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.ModelPackage;
import org.optr.engine.MovePlan.Choice;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga asks what a change would mean for three cases, before it comes into force. */
@OptrTest
class MoveForecastsTest extends ThreeCases {

    @Autowired
    private MoveForecasts forecasts;

    @Autowired
    private CaseMoves engine;

    private ModelPackage changed(String text, String instead) {
        var files = new TreeMap<>(library.content(second).files());
        files.computeIfPresent(name + ".bpmn", (file, bpmn) -> bpmn.replace(text, instead));
        return new ModelPackage(name, files);
    }

    private Map<Choice, Long> counts(ModelPackage models) {
        var found = asOlga(() -> forecasts.of(models));
        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.from().id()).isEqualTo(first));
        return found.get(0).counts();
    }

    @Test
    void casesWhoseStepStaysWouldMove() {
        assertThat(counts(changed("Read the news", "Read them"))).isEqualTo(Map.of(Choice.MOVE, 3L));
    }

    @Test
    void casesWhoseStepIsGoneWouldNeedAChoice() {
        assertThat(counts(changed("Ask", "Decide"))).isEqualTo(Map.of(Choice.CHOOSE, 3L));
    }

    @Test
    void nothingIsPublishedForItAndThePublishedSaysTheSame() {
        var models = changed("Read", "Hear");
        var before = engine.steps(first, models);
        assertThat(library.versions(name)).hasSize(2);

        var third = asOlga(() -> library.publish(models, "It is better")).id();

        assertThat(engine.steps(first, third)).isEqualTo(before);
    }

    @Test
    void whatCouldNotBePublishedIsRefused() {
        refused(() -> forecasts.of(changed("<bpmn:endEvent", "<bpmn:end")), "model.element-refused");
    }

    @Test
    void onlyProcessOwnersAreTold() {
        var models = changed("Ask", "Decide");
        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> forecasts.of(models)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("move.only-process-owners");
    }
}
