package org.optr.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Whatever fails behind a click is said in words: no stack trace reaches a person. */
@Component
class ErrorsInWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(start -> start.getSession()
                .setErrorHandler(error -> say(error.getThrowable())));
    }

    private static void say(Throwable error) {
        if (error instanceof IOException) {
            return; // the browser went away before it had its answer
        }
        var words = ErrorWords.of(error);
        if (UI.getCurrent() != null) {
            Messages.warn(words);
        }
    }
}
