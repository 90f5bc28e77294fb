package org.optr.objective.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.ui.Look;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The quality coach's advice: each a sentence with its reason, and never a block. */
final class HintList extends Panel {

    HintList(List<String> hints) {
        add(new SectionHeader(getTranslation("objective.hints"), hints.size()));
        for (var hint : hints) {
            var icon = Look.AT_RISK.icon().create();
            icon.addClassName(Look.AT_RISK.className());
            var row = new Div(icon, new Span(getTranslation("hint." + hint)));
            row.addClassName("hint");
            add(row);
        }
    }
}
