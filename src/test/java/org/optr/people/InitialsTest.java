package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Mei Lin, ML", "Rosa Maria de la Cruz, RC", "OPTR, OP", "Cher, CH", "李静, 李静", "欧阳修文, 修文", "X, X"})
    void twoLettersStandForAName(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
