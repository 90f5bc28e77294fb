package org.optr.audit.ui.figures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.optr.audit.figures.FigureService;
import org.optr.audit.figures.FigureService.ProcessCount;
import org.optr.audit.ui.AuditTabs;
import org.optr.people.Roles;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;

/** The processes whose figures one can look at. */
@Route(FigureNavigation.LIST)
@Menu(title = "menu.figures", order = 105.4, icon = "trending-up")
@RolesAllowed({Roles.AUDITOR, Roles.PROCESS_OWNER})
class FiguresView extends Div implements HasDynamicTitle {

    FiguresView(FigureService figures) {
        addClassNames("page", "figures");
        setSizeFull();
        var head = new Div(new H1(getTranslation("figures.title")));
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("figures.help"));
        help.addClassName("meta");
        add(new AuditTabs(FiguresView.class), head, help);
        var processes = figures.processes();
        if (processes.isEmpty()) {
            add(new EmptyState(
                    Lucide.TRENDING_UP, getTranslation("figures.empty"), getTranslation("figures.empty.help")));
        } else {
            var table = new FigureTable("figures.title", "figures.process", "figures.versions", "figures.lately");
            processes.forEach(process -> row(table, process));
            add(new Panel(table));
        }
    }

    private static void row(FigureTable table, ProcessCount process) {
        var formats = Formats.current();
        var name = process.version().name();
        var link = new Anchor(
                FigureNavigation.of(name), Languages.name(process.version().title()));
        link.setId("figures-" + name);
        table.row(link).number(formats.number(process.version().number())).number(finished(process));
    }

    private static String finished(ProcessCount process) {
        var finished = Formats.current().number(process.finished());
        return process.removed() == 0
                ? finished
                : UI.getCurrent().getTranslation("figures.lately.removed", finished, process.removed());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title");
    }
}
