package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.GuardedFeel;
import org.optr.engine.guard.ModelCheck;

/** Small packages of models, each right but for what a test puts in, and what the checks say about them. */
final class Bpmn {

    static final String FORM =
            """
            {"type": "default", "id": "decide", "components": [
              {"type": "radio", "key": "outcome", "id": "o", "label": "Risk class", "values": [
                {"value": "low", "label": "Low"}, {"value": "medium", "label": "Medium"}, {"value": "high", "label": "High"}]},
              {"type": "textarea", "key": "comment", "id": "c"},
              {"type": "group", "id": "g", "components": [{"type": "checkbox", "key": "urgent", "id": "u"}]},
              {"type": "dynamiclist", "id": "l", "path": "rows", "components": [{"type": "textfield", "key": "cell", "id": "t"}]}]}
            """;

    private static final Pattern ID = Pattern.compile("<(\\w+) id=\"(\\w+)\"");
    private static final PackageCheck CHECK = new PackageChecks(
            new ModelCheck(TestEnterprise.SMALL.steps().keySet()), GuardedFeel.bounded(), TestEnterprise.SMALL);

    /** Draws every element of the content, so that only a test of layout meets an element without a shape. */
    static String process(String content) {
        var shapes = new StringBuilder();
        ID.matcher(content)
                .results()
                .map((MatchResult match) -> match.group(2))
                .forEach(id -> shapes.append("<di:BPMNShape bpmnElement=\"%s\"/>".formatted(id)));
        return undrawn(content)
                .replace("</definitions>", "<di:BPMNDiagram>" + shapes + "</di:BPMNDiagram></definitions>");
    }

    static String undrawn(String content) {
        return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI">
          <process id="p" name="P" isExecutable="true" camunda:historyTimeToLive="P1825D">%s</process>
          <message id="m" name="m"/>
        </definitions>"""
                .formatted(content);
    }

    /** A user task as it should be, with more attributes. */
    static String userTask(String id, String attributes, String properties) {
        return "<userTask id=\"%s\" name=\"Decide\" camunda:formRef=\"decide\" camunda:formRefBinding=\"deployment\" %s>%s</userTask>"
                .formatted(id, attributes, properties(properties));
    }

    /** Writes {@code name=value; name=value} as properties. */
    static String properties(String properties) {
        var written = new StringBuilder();
        for (var property : properties.split(";", -1)) {
            var parts = property.strip().split("=", 2);
            if (parts.length == 2) {
                written.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(parts[0], parts[1]));
            }
        }
        return "<extensionElements><camunda:properties>%s</camunda:properties></extensionElements>".formatted(written);
    }

    /** Ways between elements, written {@code a>b, b>c}; each has the id {@code a_b}. */
    static String flows(String ways) {
        var flows = new StringBuilder();
        for (var way : ways.split(",", -1)) {
            var ends = way.strip().split(">", 2);
            flows.append(flow(ends[0], ends[1], ""));
        }
        return flows.toString();
    }

    static String flow(String from, String to, String condition) {
        var asked = condition.isEmpty()
                ? ""
                : "<conditionExpression xsi:type=\"tFormalExpression\">%s</conditionExpression>".formatted(condition);
        return "<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                .formatted(from, to, from, to, asked);
    }

    /** A start, the content, and an end. */
    static String between(String content) {
        return "<startEvent id=\"s\" name=\"S\"/>" + content + "<endEvent id=\"e\" name=\"E\"/>";
    }

    static ModelPackage with(String process, String... filesAndContents) {
        var files = new TreeMap<String, String>();
        files.put("p.bpmn", process);
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(filesAndContents[i], filesAndContents[i + 1]);
        }
        return new ModelPackage("p", files);
    }

    static List<Finding> findings(ModelPackage models) {
        return CHECK.findings(models);
    }

    /** What one rule says about a process whose steps use the form {@link #FORM}. */
    static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> says(
            String rule, String content) {
        return says(rule, with(process(content), "decide.form", FORM));
    }

    /** What one rule says, as {@code SEVERITY element key arguments}. */
    static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> says(
            String rule, ModelPackage models) {
        return assertThat(findings(models))
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(finding -> "%s %s %s %s"
                        .formatted(
                                finding.severity(),
                                finding.element(),
                                finding.key().replace("check.", ""),
                                String.join(", ", finding.arguments()))
                        .strip());
    }

    static Mend mend(String rule, String content) {
        return findings(with(process(content), "decide.form", FORM)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::mend)
                .findFirst()
                .orElseThrow();
    }

    private Bpmn() {}
}
