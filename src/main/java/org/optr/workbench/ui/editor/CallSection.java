package org.optr.workbench.ui.editor;

import java.util.List;
import org.optr.workbench.ui.editor.Facts.Passed;

/** Which process is called, and what is handed over. */
final class CallSection implements Section {

    @Override
    public String name() {
        return "call";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("callActivity");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        fields.choice(
                "editor.called",
                around.processes(),
                facts.attribute("calledElement"),
                id -> id,
                id -> fields.apply(
                        edits.attribute("calledElement", id),
                        edits.attribute("camunda:calledElementBinding", "latest")));
        list(fields, "editor.passed-in", facts.passedIn());
        list(fields, "editor.passed-out", facts.passedOut());
    }

    private static void list(Fields fields, String key, List<Passed> variables) {
        variables.forEach(each -> fields.say(fields.getTranslation(key, each.source(), target(each))));
    }

    private static String target(Passed passed) {
        return passed.target().isEmpty() ? passed.kind() : passed.target();
    }
}
