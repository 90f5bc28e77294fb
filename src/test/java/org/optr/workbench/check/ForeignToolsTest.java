package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.ModelCheck;
import org.optr.workbench.check.Finding.Severity;

/** Models as other tools write them open, and it is said in words what of them cannot run here. */
class ForeignToolsTest {

    @ParameterizedTest
    @CsvSource({
        "signavio.bpmn, Purchasing, signavioMetaData, Signavio, 3",
        "camunda-8.bpmn, order, taskDefinition, Camunda 8, 1",
        "flowable.bpmn, vacation, formKey, Flowable, 2",
        "activiti.bpmn, old, initiator, Activiti, 1",
        "enterprise-architect.bpmn, Claim, taggedValue, Enterprise Architect, 1",
        "aris.bpmn, Hire, guid, ARIS, 2",
        "signavio.dmn, Discount, diagramShapeId, Signavio, 1"
    })
    void whatBelongsToAnotherToolIsNamedOnceWithTheTool(
            String file, String title, String word, String tool, String times) {
        assertThat(new ModelCheck(Set.of()).read(read(file)).all())
                .as("the file opens")
                .anyMatch(element -> title.equals(element.attribute("", "name")) || title.equals(element.id()));
        assertThat(findings(file))
                .filteredOn(finding -> finding.key().equals("check.foreign-word"))
                .filteredOn(finding -> finding.arguments().get(0).equals(word))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments()).containsExactly(word, tool, times);
                });
    }

    @Test
    void aModelOfTheCamundaModelerSaysWhatItCallsThatWeDoNotRun() {
        assertThat(findings("camunda-modeler.bpmn"))
                .extracting(finding -> finding.element() + " " + finding.key())
                .contains(
                        "Activity_1 model.attribute-refused",
                        "Activity_1 model.element-refused",
                        "Activity_1 check.form-missing",
                        "Activity_1 check.role-unknown",
                        "Activity_2 model.attribute-refused",
                        "Activity_2 model.step-missing");
    }

    @Test
    void aDrawingOfBpmnIoNeedsAnIdAndATimeToLiveToRun() {
        assertThat(findings("bpmn-io.bpmn"))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("check.id-of-file", "check.not-executable", "check.history-unkept");
    }

    @Test
    void aTableOfAnotherToolSaysWhyItCannotRun() {
        assertThat(findings("signavio.dmn"))
                .extracting(Finding::key)
                .contains("check.hit-policy-unknown", "check.history-unkept", "model.element-refused");
    }

    private static List<Finding> findings(String file) {
        var name = file.substring(0, file.lastIndexOf('.'));
        return Bpmn.findings(new ModelPackage(name, new TreeMap<>(Map.of(file, read(file)))));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/foreign", file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
