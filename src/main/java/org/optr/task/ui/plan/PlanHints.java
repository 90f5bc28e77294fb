package org.optr.task.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The keys that help most while a plan is written. */
final class PlanHints extends Footer {

    PlanHints() {
        addClassName("hints");
        hint("plan.hint.add", "Insert");
        hint("plan.hint.rename", "F2");
        hint("plan.hint.edit", "Enter");
        hint("plan.hint.level", "Alt", "←", "→");
        hint("plan.hint.move", "Alt", "↑", "↓");
        hint("plan.hint.while-writing", "Tab");
    }

    private void hint(String words, String... keys) {
        var hint = new Span();
        for (var key : keys) {
            var cap = new HtmlContainer("kbd");
            cap.setText(key);
            hint.add(cap);
        }
        hint.add(new Span(getTranslation(words)));
        add(hint);
    }
}
