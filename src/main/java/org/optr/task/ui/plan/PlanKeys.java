package org.optr.task.ui.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** Stands around the grid of a plan, hears its keys, keeps the focus on its line, and shows the columns that have room. */
@Tag("plan-keys")
@JsModule("./plan-keys.ts")
final class PlanKeys extends Component implements HasComponents {

    @Override
    protected void onAttach(AttachEvent attach) {
        fit();
    }

    Registration addPressListener(ComponentEventListener<Pressed> listener) {
        return addListener(Pressed.class, listener);
    }

    /** Puts the focus on the line at the position, or on its title where that is being written. */
    void settle(int position) {
        getElement().callJsFunction("settle", position);
    }

    /** Chooses the columns anew. */
    void fit() {
        getElement().callJsFunction("fit");
    }

    /** Keys were pressed on a line, or the title written in it was finished. */
    @DomEvent("plan-pressed")
    public static final class Pressed extends ComponentEvent<PlanKeys> {

        private final String what;
        private final String line;
        private final String text;

        /**
         * @param what a {@link PlanAction}, or {@code fold}, {@code keep}, {@code leave}, {@code give-up}
         * @param line the grid's key of the line
         * @param text the title as it is written, where one is
         */
        public Pressed(
                PlanKeys source,
                boolean fromClient,
                @EventData("event.detail.what") String what,
                @EventData("event.detail.line") String line,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.what = what;
            this.line = line;
            this.text = text;
        }

        String what() {
            return what;
        }

        String line() {
            return line;
        }

        String text() {
            return text;
        }
    }
}
