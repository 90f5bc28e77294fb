package org.optr.workbench.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.ModelCheck;

class ModelWordsTest {

    private static final String PROCESS =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
              <process id="p">
                <userTask id="A" camunda:formRef="second"><extensionElements><camunda:properties>
                  <camunda:property name="process-data" value="outcome as agreed , until" />
                </camunda:properties></extensionElements></userTask>
              </process>
            </definitions>""";

    private static final String FIRST =
            """
            {"type": "default", "id": "first", "components": [
              {"type": "textfield", "id": "a", "key": "agreed", "label": "Not this one"},
              {"type": "textfield", "id": "b", "key": "place", "label": "Place"},
              {"type": "textfield", "id": "c", "key": "unnamed"}]}""";

    private static final String SECOND =
            """
            {"type": "default", "id": "second", "components": [
              {"type": "radio", "id": "o", "key": "outcome", "label": "Decision",
               "values": [{"value": "yes", "label": "Agree"}],
               "properties": {"label:zh_CN": "决定", "option.yes:zh_CN": "同意"}},
              {"type": "datetime", "id": "d", "key": "until", "subtype": "date", "dateLabel": "Until"}]}""";

    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <decision id="size"><decisionTable id="t">
                <input id="i" label="Amount"><inputExpression id="e"><text>amount</text></inputExpression></input>
                <output id="o" name="size" label="Size" />
              </decisionTable></decision>
            </definitions>""";

    private final DataWords words = new ModelWords(new ModelCheck(Set.of()))
            .of(new ModelPackage(
                    "p",
                    new TreeMap<>(Map.of(
                            "p.bpmn",
                            PROCESS,
                            "first.form",
                            FIRST,
                            "second.form",
                            SECOND,
                            "t.dmn",
                            TABLE,
                            "broken.form",
                            "{"))));

    @Test
    void aVariableIsCalledWhatTheFieldIsThatBecomesIt() {
        var agreed = words.ofVariable("agreed");

        assertThat(agreed.label()).containsEntry("en", "Decision").containsEntry("zh-CN", "决定");
        assertThat(agreed.option("yes")).containsEntry("en", "Agree").containsEntry("zh-CN", "同意");
        assertThat(agreed.option("no")).isEmpty();
        assertThat(words.ofVariable("until").isDate()).isTrue();
    }

    @Test
    void elseWhatATableOrAnyFormCallsIt() {
        assertThat(words.ofVariable("amount").label()).containsEntry("en", "Amount");
        assertThat(words.ofVariable("size").label()).containsEntry("en", "Size");
        assertThat(words.ofVariable("place").label()).containsEntry("en", "Place");
    }

    @Test
    void whatIsCalledNothingHasNoLabel() {
        assertThat(words.ofVariable("unnamed").label()).isEmpty();
        assertThat(words.ofVariable("unheard").label()).isEmpty();
    }

    @Test
    void aFieldIsThatOfItsOwnForm() {
        assertThat(words.ofField("second", "outcome").label()).containsEntry("en", "Decision");
        assertThat(words.ofField("first", "outcome").label()).isEmpty();
    }
}
