package org.optr.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnNamesTest {

    /** Of what is drawn; messages, signals and errors are not. */
    private static final Pattern NAMES = Pattern.compile(
            "<bpmn:(?:process|\\w*Task|callActivity|subProcess|\\w*Event|\\w*Gateway|sequenceFlow|lane|participant|group|dataObjectReference|dataStoreReference)\\b[^>]*? name=\"([^\"]+)\"");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

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

    /** Whatever is drawn of the shipped processes, on whichever screen. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyNameInAShippedProcessIsChinese(Path file) throws IOException {
        var names = NAMES.matcher(BpmnNames.inLanguage(Files.readString(file, UTF_8), SIMPLIFIED_CHINESE))
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(names).isNotEmpty().allMatch(name -> HAN.matcher(name).find());
    }

    private static List<Path> shipped() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
