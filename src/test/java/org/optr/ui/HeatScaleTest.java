package org.optr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

    @Test
    void nothingHasNoColourAndTheMostTheStrongest() {
        var scale = HeatScale.of(List.of(0L, 3L, 12L));

        assertThat(scale.level(0)).isZero();
        assertThat(scale.level(3)).isEqualTo(1);
        assertThat(scale.level(4)).isEqualTo(2);
        assertThat(scale.level(12)).isEqualTo(4);
    }

    @Test
    void theLegendLeavesOutColoursThatFewNumbersCannotHave() {
        var scale = HeatScale.of(List.of(2L));

        assertThat(scale.uses(1)).isFalse();
        assertThat(scale.uses(2)).isTrue();
        assertThat(scale.upTo(2)).isEqualTo(1);
        assertThat(scale.uses(3)).isFalse();
        assertThat(scale.level(1)).isEqualTo(2);
        assertThat(scale.level(2)).isEqualTo(4);
    }

    @Test
    void aProcessWithoutCasesHasNoColours() {
        var scale = HeatScale.of(List.of());

        assertThat(scale.level(0)).isZero();
        assertThat(scale.uses(4)).isFalse();
    }
}
