package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastCaseCountTest {

    @Test
    void whatIsNotCountedAnyMoreIsMore() {
        assertThat(PastCaseCount.of(10_001, 10_000, 2_000)).isEqualTo(new PastCaseCount(10_000, true, 2_000));
        assertThat(PastCaseCount.of(10_000, 10_000, 2_000)).isEqualTo(new PastCaseCount(10_000, false, 2_000));
        assertThat(PastCaseCount.of(7, 10_000, 2_000)).isEqualTo(new PastCaseCount(7, false, 7));
    }
}
