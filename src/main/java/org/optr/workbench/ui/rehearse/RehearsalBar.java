package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.workbench.rehearse.RehearsalPage;

/** What is tried, when it is in the rehearsal, and the ways back. */
final class RehearsalBar extends Div {

    /** Before the start. */
    RehearsalBar(int revision, Actions actions) {
        add(row(revision, new Span(), leave(actions)));
        add(new Note(Look.DRAFT, getTranslation("try.nothing-real"), " " + getTranslation("try.nothing-real.help")));
    }

    /** @param newest revision of the draft */
    RehearsalBar(RehearsalPage page, int newest, Actions actions) {
        var time = new Span(getTranslation(
                "try.clock", Formats.current().dateTime(page.scene().now())));
        time.addClassName("meta");
        var back = new Button(getTranslation("try.back"), Lucide.UNDO_2.create(14), click -> actions.back());
        back.addThemeName("small");
        back.setDisableOnClick(true);
        back.setEnabled(page.beats().size() > 1);
        var again = new Button(getTranslation("try.again"), Lucide.REPEAT.create(14), click -> actions.startAgain());
        again.addThemeName("small");
        add(row(page.revision(), time, back, again, leave(actions)));
        if (newest != page.revision()) {
            add(new Note(Look.AT_RISK, getTranslation("try.changed"), " " + getTranslation("try.changed.help")));
        }
        if (page.scene().over()) {
            add(new Note(Look.DONE, getTranslation("try.over"), ""));
        }
    }

    private Button leave(Actions actions) {
        var leave = new Button(getTranslation("try.leave"), Lucide.PENCIL_LINE.create(14), click -> actions.leave());
        leave.addThemeName("small");
        return leave;
    }

    private Div row(int revision, Span time, Button... buttons) {
        var which = new Span(getTranslation("try.revision", revision));
        which.addClassName("meta");
        var end = new Div(buttons);
        end.addClassName("actions");
        var row = new Div(new H1(getTranslation("try.title")), which, time, end);
        row.addClassName("compare-bar");
        return row;
    }

    /** What the buttons do. */
    interface Actions {

        void back();

        void startAgain();

        void leave();
    }
}
