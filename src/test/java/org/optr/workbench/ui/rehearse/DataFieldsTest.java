package org.optr.workbench.ui.rehearse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.ui.BrowserlessTest;
import org.optr.workbench.rehearse.DataWords;
import org.optr.workbench.rehearse.DataWords.DataWord;

class DataFieldsTest extends BrowserlessTest {

    private static final DataNames WORDS = new DataNames(
            new DataWords(Map.of("text", new DataWord(Map.of("en", "Remark"), Map.of(), false)), Map.of()),
            value -> Optional.empty());

    private static DataFields shown(Map<String, Object> values) {
        var fields = new DataFields(List.of("text"), WORDS, values);
        UI.getCurrent().add(fields);
        return fields;
    }

    static List<Object> values() {
        return List.of("x".repeat(4_001), " ".repeat(2) + "1".repeat(3_998), "one\ntwo", 1.0E10, "true", false);
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatNobodyTouchesStaysAsItIs(Object value) {
        assertThat(shown(Map.of("text", value)).values()).isEqualTo(Map.of("text", value));
    }

    @Test
    void whatSomebodyTypesIsReadAsAlways() {
        var fields = shown(Map.of("text", "one\ntwo"));

        _setValue(_get(TextField.class, field -> field.withLabel("Remark")), "12");

        assertThat(fields.values()).isEqualTo(Map.of("text", 12L));
    }

    @Test
    void theNameStandsBelowTheLabel() {
        shown(Map.of());

        assertThat(_get(TextField.class, field -> field.withLabel("Remark")).getHelperText())
                .isEqualTo("text");
    }
}
