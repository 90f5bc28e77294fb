package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Ids;
import org.optr.ui.HasTrail;
import org.optr.ui.ThreePane;
import org.optr.workbench.DraftId;
import org.optr.workbench.ui.ProcessNavigation;

/** A draft of a process, drawn and checked. Whoever else has it open is seen, and one at a time writes. */
@Route("processes/drafts/:draft")
@PermitAll
class DraftEditorView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasTrail, ThreePane {

    private final transient EditorServices services;
    private transient @Nullable EditorDesk desk;

    DraftEditorView(EditorServices services) {
        this.services = services;
        addClassName("draft-editor");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("draft")
                .flatMap(text -> Ids.read(text, DraftId::of))
                .orElseThrow(NotFoundException::new);
        leave();
        desk = new EditorDesk(this, services, id);
        if (isAttached()) {
            desk.enter(UI.getCurrent());
        }
    }

    /** Nobody goes before what they drew has arrived. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (desk != null && desk.mayHaveUnsaved()) {
            desk.finish(leaving.postpone());
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (desk != null) {
            desk.enter(attach.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        leave();
    }

    private void leave() {
        if (desk != null) {
            desk.leave();
        }
    }

    @Override
    public List<Crumb> trail() {
        var crumb = new Crumb(getTranslation("editor.processes"), "processes");
        return desk == null
                ? List.of(crumb)
                : List.of(crumb, new Crumb(desk.title(), ProcessNavigation.path(desk.packageName())));
    }

    @Override
    public String getPageTitle() {
        return desk == null ? "" : getTranslation("editor.version", desk.number());
    }
}
