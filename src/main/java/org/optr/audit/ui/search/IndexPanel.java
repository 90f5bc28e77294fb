package org.optr.audit.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.optr.audit.search.IndexHealth;
import org.optr.audit.search.SearchUpkeep;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Messages;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.Polling;
import org.optr.ui.SectionHeader;

/** How the index of the search stands; administrators have it rebuilt. */
public class IndexPanel extends Panel {

    private final SearchUpkeep upkeep;
    private final Button rebuild;
    private final Div state = new Div();
    private final Polling polling = new Polling();
    private boolean running;

    public IndexPanel(SearchUpkeep upkeep) {
        this.upkeep = upkeep;
        addClassName("search-index");
        rebuild = new Button(getTranslation("search.rebuild"), click -> rebuild());
        rebuild.addThemeNames("small");
        rebuild.setVisible(upkeep.mayRebuild());
        var help = new Paragraph(getTranslation("search.index.help"));
        help.addClassName("meta");
        state.addClassName("index-state");
        state.getElement().setAttribute("aria-live", "polite");
        add(new SectionHeader(getTranslation("search.index"), null, rebuild), help, state);
        show();
    }

    private void rebuild() {
        Messages.attempt(upkeep::rebuild, "search.rebuild.begun");
        show();
        poll(UI.getCurrent());
    }

    private void show() {
        var health = upkeep.health();
        running = health.rebuilt() != null;
        rebuild.setEnabled(!running);
        state.removeAll();
        state.add(new Div(getTranslation("search.index.state", health.indexed(), health.behind())));
        if (health.setAside() > 0) {
            state.add(new Note(
                    Look.AT_RISK,
                    getTranslation("search.set-aside", health.setAside()) + " ",
                    getTranslation("search.set-aside.help")));
        }
        health.newestSetAside()
                .forEach(entry -> state.add(new Div(getTranslation(
                        "search.set-aside.entry",
                        entry.entry(),
                        Formats.current().dateTime(entry.at()),
                        entry.reference()))));
        showProgress(health);
    }

    private void showProgress(IndexHealth health) {
        var rebuilt = health.rebuilt();
        if (rebuilt != null) {
            var words = getTranslation("search.rebuild.progress", rebuilt, health.toRebuild());
            var bar = new ProgressBar(0, Math.max(1, health.toRebuild()), Math.min(rebuilt, health.toRebuild()));
            bar.getElement().setAttribute("aria-label", getTranslation("search.rebuild"));
            state.add(bar, new Div(words));
        }
    }

    private void poll(UI ui) {
        polling.whileRunning(running, ui, () -> {
            show();
            poll(ui);
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        poll(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }
}
