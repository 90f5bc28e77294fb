package org.optr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.ui.ProcessDiagram.Change;
import org.optr.ui.ProcessDiagram.Heat;
import org.optr.ui.ProcessDiagram.Picture;

/** What is drawn of a process is named in the language of whoever looks at it, in every kind of picture. */
class ProcessDiagramTest extends BrowserlessTest {

    private static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <bpmn:process id="p">
                <bpmn:userTask id="a" name="Decide">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="name:zh_CN" value="审批" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
              </bpmn:process>
            </bpmn:definitions>""";

    @Test
    void everyPictureIsNamedInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        var diagram = new ProcessDiagram("流程");
        UI.getCurrent().add(diagram);

        diagram.show(new Picture(MODEL, List.of(), List.of()));
        assertThat(drawn(diagram)).contains("name=\\\"审批\\\"").doesNotContain("Decide");
        diagram.showChanges(MODEL, Map.of("a", Change.CHANGED));
        assertThat(drawn(diagram)).contains("name=\\\"审批\\\"").doesNotContain("Decide");
        diagram.showHeat(MODEL, List.of(new Heat("a", 1, "1")));
        assertThat(drawn(diagram)).contains("name=\\\"审批\\\"").doesNotContain("Decide");
    }

    private static String drawn(ProcessDiagram diagram) {
        return inside(diagram.getElement())
                .filter(element -> element.getTag().equals("process-diagram"))
                .map(element -> String.valueOf(element.getPropertyRaw("picture")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> inside(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ProcessDiagramTest::inside));
    }
}
