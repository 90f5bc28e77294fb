package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.optr.audit.replay.CaseControl;
import org.optr.audit.replay.CaseControl.Verdict;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What the records of a case say of the rules it was to keep, and how many of them were looked at. */
final class ControlsPanel extends Panel {

    ControlsPanel(List<CaseControl> controls) {
        var list = new UnorderedList();
        controls.forEach(control -> list.add(item(control)));
        addClassName("controls");
        add(new SectionHeader(getTranslation("replay.controls"), null), list);
    }

    private ListItem item(CaseControl control) {
        var verdict = control.verdict();
        var key = "replay.control." + word(control.rule());
        var title = new Span(getTranslation(key + "." + word(verdict)));
        title.addClassName("strong");
        var looked = new Span(getTranslation(key + ".looked", control.looked()));
        looked.addClassName("secondary");
        var item = new ListItem(icon(verdict).create(14), title, looked);
        if (verdict == Verdict.BROKEN) {
            var where =
                    control.broken().stream().map(Languages::name).distinct().collect(Collectors.joining(", "));
            item.add(new Span(getTranslation("replay.control.where", where)));
        }
        item.addClassName(word(verdict));
        return item;
    }

    private static Lucide icon(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> Lucide.CIRCLE_CHECK;
            case BROKEN -> Lucide.TRIANGLE_ALERT;
            case NOTHING -> Lucide.CIRCLE_DASHED;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
