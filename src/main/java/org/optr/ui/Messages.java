package org.optr.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.optr.shared.RuleViolation;

/** Short messages at the edge of the screen. */
public final class Messages {

    private static final int READABLE_MS = 5_000;

    /** Says what was done; goes by itself. */
    public static void info(String text) {
        show(Look.DONE, text, READABLE_MS);
    }

    /**
     * Does what somebody asked for and says that it is done, or why it was not.
     *
     * @param done message key
     */
    public static void attempt(Runnable command, String done) {
        try {
            command.run();
            info(UI.getCurrent().getTranslation(done));
        } catch (RuleViolation refusal) {
            error(refusal);
        }
    }

    /** Says why something was not done; stays until closed. */
    public static void error(Throwable error) {
        warn(ErrorWords.of(error));
    }

    /** Shows a sentence about something that went wrong; stays until closed. */
    public static void warn(String text) {
        show(Look.OFF_TRACK, text, 0);
    }

    private static void show(Look look, String text, int milliseconds) {
        var toast = new Notification();
        var close = new Button(Lucide.X.create(), click -> toast.close());
        close.addThemeNames("tertiary", "small", "icon");
        close.setAriaLabel(close.getTranslation("message.close"));
        var icon = look.icon().create();
        icon.addClassName(look.className());
        var content = new Div(icon, new Span(text), close);
        content.addClassName("toast");
        toast.add(content);
        toast.setAssertive(look == Look.OFF_TRACK);
        toast.setPosition(Position.TOP_CENTER);
        toast.setDuration(milliseconds);
        toast.open();
    }

    private Messages() {}
}
