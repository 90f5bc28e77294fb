package org.optr.ui;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BpmnNamesTest {

    private static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <bpmn:process id="p">
                <bpmn:userTask id="a" name="Decide on objective">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="kind" value="approval" />
                    <camunda:property name="name:zh_CN" value="审批目标" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:userTask id="b" name="Revise objective" />
              </bpmn:process>
            </bpmn:definitions>""";

    @Test
    void aModelIsShownInChineseWhereItHasNames() {
        assertThat(BpmnNames.inLanguage(MODEL, SIMPLIFIED_CHINESE))
                .contains("name=\"审批目标\"")
                .contains("name=\"Revise objective\"")
                .doesNotContain("Decide on objective");
    }

    @Test
    void aModelStaysAsItIsInEnglish() {
        assertThat(BpmnNames.inLanguage(MODEL, ENGLISH)).isSameAs(MODEL);
    }

    @Test
    void aModelThatPointsElsewhereIsNotRead() {
        var hostile = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + MODEL;

        assertThatThrownBy(() -> BpmnNames.inLanguage(hostile, SIMPLIFIED_CHINESE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
