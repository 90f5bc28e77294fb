package org.optr.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Stands in for a view that could not be opened. */
@AnonymousAllowed
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailedView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        add(new Note(Look.OFF_TRACK, getTranslation("failed"), ErrorWords.of(failure.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failed");
    }
}
