package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplay.LinkedCase;
import org.optr.ui.CaseReplayLink;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The other cases of the same tree: what called a case, what it called, and what runs beside it. */
final class LinkedCases extends Panel {

    LinkedCases(CaseReplay replay) {
        var linked = replay.linked();
        var list = new UnorderedList();
        linked.forEach(other -> list.add(item(other, replay)));
        addClassName("linked-cases");
        add(new SectionHeader(getTranslation("replay.linked"), linked.size()), list);
        setVisible(!linked.isEmpty());
    }

    private ListItem item(LinkedCase other, CaseReplay replay) {
        var run = other.run();
        var process = Languages.name(run.processName());
        var subject = other.subject();
        var link = new Anchor(CaseReplayLink.of(run.id().value()), subject == null ? process : subject.title());
        var how = new Span(
                getTranslation("replay.linked." + other.to(replay.run()).name().toLowerCase(Locale.ROOT)));
        var facts = new Span(process + " · " + Formats.current().date(run.startedAt()));
        facts.addClassName("secondary");
        return new ListItem(how, link, facts);
    }
}
