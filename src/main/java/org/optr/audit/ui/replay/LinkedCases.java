package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.optr.audit.replay.CaseReplay.LinkedCase;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The other cases that belong to the same one, what called it and what it called. */
final class LinkedCases extends Panel {

    LinkedCases(List<LinkedCase> linked) {
        var list = new UnorderedList();
        linked.forEach(other -> list.add(item(other)));
        addClassName("linked-cases");
        add(new SectionHeader(getTranslation("replay.linked"), linked.size()), list);
        setVisible(!linked.isEmpty());
    }

    private static ListItem item(LinkedCase other) {
        var run = other.run();
        var process = Languages.name(run.processName());
        var subject = other.subject();
        var link = new Anchor(CaseReplayView.path(run.id()), subject == null ? process : subject.title());
        var facts = new Span(process + " · " + Formats.current().date(run.startedAt()));
        facts.addClassName("secondary");
        return new ListItem(link, facts);
    }
}
