package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** What holds for the process as a whole. */
final class ProcessSection implements Section {

    private static final String TIME_TO_LIVE = "camunda:historyTimeToLive";

    @Override
    public String name() {
        return "process";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("process");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        var days = new TextField[1];
        days[0] = fields.input(
                "editor.time-to-live", facts.attribute(TIME_TO_LIVE).replaceAll("^P(\\d+)D$", "$1"), text -> {
                    var good = text.matches("\\d{1,5}");
                    days[0].setInvalid(!good);
                    days[0].setErrorMessage(fields.getTranslation("editor.time-to-live-wrong"));
                    if (good) {
                        fields.apply(edits.attribute(TIME_TO_LIVE, "P" + text + "D"));
                    }
                });
        days[0].setSuffixComponent(new Span(fields.getTranslation("editor.days")));
        fields.text("editor.subject", facts.property("subject"), text -> edits.property("subject", text));
    }
}
