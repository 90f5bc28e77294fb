package org.optr.workbench.ui.editor;

import java.util.List;
import org.optr.workbench.ui.editor.Facts.Event;

/** What an event waits for or tells. */
final class EventSection implements Section {

    private static final String DATE = "timeDate";
    private static final List<String> TIMERS = List.of(DATE, "timeDuration", "timeCycle");

    @Override
    public String name() {
        return "event";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.event() != null && !facts.event().type().equals("terminate");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var event = facts.event();
        if (event == null) {
            return;
        }
        if (event.type().equals("timer")) {
            timer(fields, event);
        } else if (event.type().equals("conditional")) {
            fields.expression("editor.event.conditional", event.value(), fields.edits()::eventName);
        } else {
            fields.text("editor.event." + event.type(), event.value(), fields.edits()::eventName);
        }
        if (facts.is("boundaryEvent")) {
            fields.check(
                    fields.getTranslation("editor.interrupts"),
                    !"false".equals(facts.attribute("cancelActivity")),
                    stops -> fields.apply(fields.edits().attribute("cancelActivity", String.valueOf(stops))));
        }
    }

    private static void timer(Fields fields, Event event) {
        fields.removeAll();
        var kind = event.kind().isEmpty() ? DATE : event.kind();
        fields.choice(
                "editor.timer",
                TIMERS,
                kind,
                each -> fields.getTranslation("editor.timer." + each),
                each -> timer(fields, new Event("timer", each, "")));
        if (kind.equals(DATE)) {
            TimeSection.days(fields, "editor.due-after", event.value(), due -> fields.edits()
                    .timer(kind, due));
        } else {
            fields.expression("editor.timer-value", event.value(), text -> fields.edits()
                            .timer(kind, text))
                    .setHelperText(fields.getTranslation("editor.timer-help." + kind));
        }
    }
}
