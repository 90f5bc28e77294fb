package org.optr.audit.ui.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.optr.audit.retention.Erasures;
import org.optr.audit.retention.HistoryRemovals;
import org.optr.audit.retention.LegalHolds;
import org.optr.audit.retention.RetentionPeriods;
import org.optr.audit.ui.AuditTabs;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.Roles;
import org.optr.shared.SubjectTitles;

/** What is kept how long, what is held, and what was erased. */
@Route("audit/retention")
@Menu(title = "menu.retention", order = 105.8, icon = "hourglass")
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
class RetentionView extends Div implements HasDynamicTitle {

    RetentionView(
            Erasures erasures,
            LegalHolds holds,
            RetentionPeriods periods,
            HistoryRemovals removals,
            People people,
            CurrentPerson current,
            SubjectTitles titles) {
        addClassNames("page", "retention");
        setSizeFull();
        var head = new Div(new H1(getTranslation("retention.title")));
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("retention.help"));
        help.addClassName("meta");
        var isAuditor = current.has(Roles.AUDITOR);
        add(
                new AuditTabs(RetentionView.class),
                head,
                help,
                new PeriodsPanel(periods, removals),
                new HoldsPanel(holds, removals, people, titles, current.id()),
                new ErasuresPanel(erasures, people, titles, isAuditor));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }
}
