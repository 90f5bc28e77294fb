package org.optr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.engine.Step;
import org.optr.engine.WorkItemKind;
import org.optr.engine.guard.ModelCheck;
import org.optr.shared.SubjectKind;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every model that ships fits the code, the forms and docs/bpmn-style.md. */
class ProcessModelsTest {

    private static final Pattern SEPARATED = Pattern.compile("([a-z-]+:)?([A-Z]\\w+)");
    private static final Set<String> STEPS = steps();

    static List<Path> processes() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theEngineAcceptsTheModel(Path file) throws IOException {
        assertThat(new ModelCheck(STEPS).bpmn(Files.readAllBytes(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theFileIsNamedAfterItsProcess(Path file) {
        assertThat(all(file, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(SubjectKind.valueOf(constant(properties(process).get("subject"))))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyAutomaticStepIsKnown(Path file) {
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .as(task.getId())
                .isIn(STEPS.stream().map("${%s}"::formatted).toList()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyDecisionIsDeployedWithItsProcess(Path file) {
        assertThat(all(file, BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(Path.of("processes", task.getCamundaDecisionRef() + ".dmn"))
                    .exists();
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyWorkItemHasAFormAPersonAndAKind(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            assertThat(Path.of("forms", task.getCamundaFormRef() + ".form"))
                    .content()
                    .contains("\"id\": \"%s\"".formatted(task.getCamundaFormRef()))
                    .contains("\"key\": \"outcome\"");
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaAssignee() == null)
                    .as("%s is for one person or for a group", task.getId())
                    .isNotEqualTo(task.getCamundaCandidateGroups() == null);
            assertThat(task.getCamundaDueDate())
                    .as("due time of %s", task.getId())
                    .contains("workingDaysFrom");
            assertThat(WorkItemKind.valueOf(constant(properties(task).get("kind"))))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whoeverDecidesIsSeparateFromWhoeverAsks(Path file) {
        var userTasks =
                all(file, UserTask.class).stream().map(BaseElement::getId).toList();

        assertThat(all(file, UserTask.class))
                .filteredOn(task -> task.getCamundaCandidateGroups() != null)
                .allSatisfy(
                        task -> assertThat(properties(task).get("separate-from").split(",\\s*"))
                                .contains("requester")
                                .filteredOn(name -> !name.equals("requester"))
                                .allSatisfy(name -> {
                                    var step = SEPARATED.matcher(name);
                                    assertThat(step).matches();
                                    assertThat(step.group(1) != null || userTasks.contains(step.group(2)))
                                            .as(name)
                                            .isTrue();
                                }));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyNameIsThereInBothLanguages(Path file) {
        var named = Stream.concat(all(file, Process.class).stream(), all(file, FlowElement.class).stream())
                .filter(element -> element.getAttributeValue("name") != null)
                .toList();

        assertThat(named).allSatisfy(element -> assertThat(properties(element))
                .as(element.getId())
                .hasEntrySatisfying("name:zh_CN", name -> assertThat(name).isNotBlank()));
        assertThat(all(file, FlowNode.class))
                .filteredOn(node -> node.getName() == null)
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .as("only a gateway at which nothing is asked may have no name")
                .allSatisfy(node -> assertThat(node.getOutgoing()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyBranchIsNamedAndOneIsTheDefault(Path file) {
        var branches = all(file, SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().getOutgoing().size() > 1)
                .filter(flow -> !(flow.getSource() instanceof ParallelGateway))
                .toList();

        assertThat(branches).allSatisfy(flow -> {
            assertThat(flow.getName()).as(flow.getId()).isNotBlank();
            assertThat(flow.getConditionExpression() == null)
                    .as("%s is the default or has a condition", flow.getId())
                    .isEqualTo(flow.getId().equals(flow.getSource().getAttributeValue("default")));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theDrawingIsReadable(Path file) {
        assertThat(new ModelLayout(read(file)).problems()).isEmpty();
    }

    @Test
    void aShapeOverAnotherIsFound() {
        var model = read(Path.of("processes/objective-approval.bpmn"));
        bounds(model, "CheckQuality")
                .setX(bounds(model, "CollectObjectiveFacts").getX() + 10);

        assertThat(new ModelLayout(model).problems())
                .contains("CheckQuality lies over CollectObjectiveFacts")
                .contains("CollectObjectiveFactsToCheckQuality runs through CheckQuality");
    }

    @Test
    void aWayBackOnTheMainLineIsFound() {
        var model = read(Path.of("processes/objective-approval.bpmn"));
        bounds(model, "CheckQuality").setX(0);

        assertThat(new ModelLayout(model).problems())
                .contains("CollectObjectiveFactsToCheckQuality goes back on the main line");
    }

    private static org.camunda.bpm.model.bpmn.instance.dc.Bounds bounds(BpmnModelInstance model, String element) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().equals(element))
                .findFirst()
                .orElseThrow()
                .getBounds();
    }

    private static <T extends BaseElement> Collection<T> all(Path file, Class<T> type) {
        return read(file).getModelElementsByType(type);
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Map<String, String> properties(BaseElement element) {
        var properties = new HashMap<String, String>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(list -> list.getCamundaProperties().stream())
                    .forEach((CamundaProperty property) ->
                            properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Set<String> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Step.class));
        return scanner.findCandidateComponents("org.optr").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .map(type -> type.getAnnotation(org.springframework.stereotype.Component.class)
                        .value())
                .collect(Collectors.toSet());
    }
}
