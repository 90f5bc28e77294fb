package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** With which data a case is to begin. */
final class StartForm extends Panel {

    /** @param former the data of the case before, if there was one */
    StartForm(
            List<String> names,
            DataNames words,
            Map<String, @Nullable Object> former,
            Consumer<Map<String, @Nullable Object>> start) {
        addClassName("rehearsal-start");
        var help = new Paragraph(getTranslation(names.isEmpty() ? "try.start.nothing" : "try.start.help"));
        var values = new Paragraph(getTranslation("try.values.help"));
        var data = new DataFields(names, words, former);
        var button = new Button(getTranslation("try.start"), Lucide.ARROW_RIGHT.create(14));
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                start.accept(data.values());
            } catch (RuleViolation refusal) {
                Messages.error(refusal);
            }
            button.setEnabled(true);
        });
        var body = new Div(help, values, data, button);
        body.addClassName("card-body");
        add(new SectionHeader(getTranslation("try.start.title"), null), body);
    }
}
