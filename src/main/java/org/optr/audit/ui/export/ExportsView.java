package org.optr.audit.ui.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.optr.audit.export.ExportOrder;
import org.optr.audit.export.ExportSummary;
import org.optr.audit.export.Exports;
import org.optr.audit.ui.AuditTabs;
import org.optr.people.Roles;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.Polling;
import org.optr.ui.SectionHeader;

/** Takes the record of events out as files; they are written in the background. */
@Route("audit/exports")
@Menu(title = "menu.exports", order = 105.6, icon = "arrow-down")
@RolesAllowed(Roles.AUDITOR)
class ExportsView extends Div implements HasDynamicTitle {

    private final Exports exports;
    private final ExportTable table;
    private final Polling polling = new Polling();

    ExportsView(Exports exports) {
        this.exports = exports;
        this.table = new ExportTable(exports, this::cancel);
        addClassNames("page", "exports");
        setSizeFull();
        var head = new Div(new H1(getTranslation("export.title")));
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("export.help"));
        help.addClassName("meta");
        add(
                new AuditTabs(ExportsView.class),
                head,
                help,
                new Panel(new ExportForm(this::begin)),
                new SectionHeader(getTranslation("export.list"), null),
                table);
    }

    private void begin(ExportOrder order) {
        Messages.attempt(() -> exports.begin(order), "export.begun");
        showAndPoll();
    }

    private void cancel(ExportSummary export) {
        Messages.attempt(() -> exports.cancel(export.id()), "export.cancelled");
        showAndPoll();
    }

    private void showAndPoll() {
        poll(UI.getCurrent(), show());
    }

    /** Returns whether something is still being worked on. */
    private boolean show() {
        var mine = exports.mine();
        table.show(mine);
        return mine.stream().anyMatch(export -> export.status().isOpen());
    }

    private void poll(UI ui, boolean running) {
        polling.whileRunning(running, ui, () -> poll(ui, show()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        poll(attach.getUI(), show());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("export.title");
    }
}
