package org.optr.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Lets a view look again every second as long as something runs in the background. */
public final class Polling {

    private static final int INTERVAL_MS = 1_000;

    private @Nullable Registration looking;

    /** @param look shows the state again and calls this method with what it saw */
    public void whileRunning(boolean running, UI ui, Runnable look) {
        if (!running) {
            end(ui);
        } else if (looking == null) {
            ui.setPollInterval(INTERVAL_MS);
            looking = ui.addPollListener(poll -> look.run());
        }
    }

    /** To be called when the view is left. */
    public void end(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }
}
