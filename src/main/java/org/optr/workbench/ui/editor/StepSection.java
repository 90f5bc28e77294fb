package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.regex.Pattern;
import org.optr.engine.StepCatalogue.StepEntry;

/** Which step of the catalogue is done, and what it reads and writes. */
final class StepSection implements Section {

    private static final String STEP = "camunda:delegateExpression";
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    @Override
    public String name() {
        return "step";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("serviceTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var expression = NAME.matcher(facts.attribute(STEP));
        var chosen = expression.matches() ? expression.group(1) : facts.attribute(STEP);
        fields.choice(
                "editor.step",
                around.steps().stream().map(StepEntry::name).toList(),
                chosen,
                name -> title(name, around),
                name -> {
                    fields.apply(fields.edits().attribute(STEP, "${" + name + "}"));
                    describe(fields, name, around);
                });
        describe(fields, chosen, around);
    }

    private static String title(String name, Surroundings around) {
        return around.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(StepWords::title)
                .orElse(name);
    }

    private static void describe(Fields fields, String name, Surroundings around) {
        fields.getChildren().filter(Paragraph.class::isInstance).toList().forEach(fields::remove);
        around.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .ifPresent(step -> {
                    fields.say(StepWords.description(step));
                    list(fields, "editor.reads", step.reads());
                    list(fields, "editor.writes", step.writes());
                });
    }

    private static void list(Fields fields, String key, List<String> variables) {
        if (!variables.isEmpty()) {
            fields.say(fields.getTranslation(key, StepWords.variables(variables)));
        }
    }
}
