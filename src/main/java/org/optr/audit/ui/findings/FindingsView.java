package org.optr.audit.ui.findings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.ui.AuditTabs;
import org.optr.people.Roles;
import org.optr.ui.Formats;

/** What auditors should look at, and by which rules; its address is the query. */
@Route("audit/findings")
@Menu(title = "menu.findings", order = 105.2, icon = "triangle-alert")
@RolesAllowed(Roles.AUDITOR)
class FindingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FindingServices services;
    private final Clock clock;
    private final FindingFields fields;
    private final RulesPanel rules;
    private final Div result = new Div();

    FindingsView(FindingServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        fields = new FindingFields(services, FindingsView::go);
        rules = new RulesPanel(services, FindingsView::go, this::show);
        addClassNames("page", "findings");
        setSizeFull();
        var head = new Div(new H1(getTranslation("findings.title")));
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("findings.help"));
        help.addClassName("meta");
        add(new AuditTabs(FindingsView.class), head, help, fields, rules, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FindingAddress.read(
                event.getLocation().getQueryParameters(), Formats.current().day(clock.instant())));
    }

    private void show(FindingQuery query) {
        fields.show(query);
        result.removeAll();
        result.add(new FindingResult(services, query, rules));
    }

    private static void go(FindingQuery query) {
        UI.getCurrent().navigate(FindingsView.class, FindingAddress.of(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("findings.title");
    }
}
