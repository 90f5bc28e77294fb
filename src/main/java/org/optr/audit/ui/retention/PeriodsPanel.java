package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.optr.audit.retention.BeyondPeriod;
import org.optr.audit.retention.HistoryRemovals;
import org.optr.audit.retention.KeptProcess;
import org.optr.audit.retention.RetentionPeriods;
import org.optr.audit.ui.PeriodWords;
import org.optr.ui.EditorDialog;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Messages;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** How long the cases of each process are kept, and what would go now; an administrator changes it and begins the removal. */
final class PeriodsPanel extends Panel {

    private final RetentionPeriods periods;
    private final HistoryRemovals removals;

    PeriodsPanel(RetentionPeriods periods, HistoryRemovals removals) {
        this.periods = periods;
        this.removals = removals;
        show();
    }

    private void show() {
        removeAll();
        var all = periods.all();
        var trial = removals.trial();
        var state = new Paragraph(state());
        state.addClassName("meta");
        add(new SectionHeader(getTranslation("retention.periods"), all.size()), state);
        addFailed();
        var table = new PlainTable(
                "retention.periods",
                List.of(
                        "retention.process",
                        "retention.of-model",
                        "retention.in-force",
                        "retention.beyond",
                        "retention.goes",
                        "retention.held",
                        "retention.waits"));
        all.forEach(each -> row(table, each, trial.getOrDefault(each.process(), BeyondPeriod.NONE)));
        add(new TableScroll(table));
        if (periods.maySet()) {
            add(buttons(trial.values().stream().mapToInt(BeyondPeriod::goes).sum()));
        }
    }

    private void row(PlainTable table, KeptProcess each, BeyondPeriod beyond) {
        table.row(
                PlainTable.text(Languages.name(each.names())),
                PlainTable.text(PeriodWords.of(this, each.ofModel())),
                inForce(each),
                PlainTable.text(
                        beyond.more() ? getTranslation("retention.more", beyond.beyond()) : "" + beyond.beyond()),
                PlainTable.text("" + beyond.goes()),
                PlainTable.text("" + beyond.held()),
                PlainTable.text("" + beyond.waits()));
    }

    private Component inForce(KeptProcess each) {
        var cell = new Div(PlainTable.text(PeriodWords.of(this, each.inForce())));
        if (periods.maySet()) {
            var change = new Button(getTranslation("retention.change"), click -> change(each));
            change.addThemeNames("small", "tertiary");
            change.setAriaLabel(getTranslation("retention.change") + " " + Languages.name(each.names()));
            cell.add(change);
        }
        return cell;
    }

    private void change(KeptProcess each) {
        var form = new PeriodForm(Languages.name(each.names()), each.inForce());
        new EditorDialog("retention.set", "action.save", form, () -> {
                    periods.set(each.process(), form.period(), form.because());
                    Messages.info(UI.getCurrent().getTranslation("retention.set-done"));
                    show();
                })
                .open();
    }

    private String state() {
        var state = removals.state();
        var formats = Formats.current();
        var words = new StringBuilder();
        if (state.stopped()) {
            words.append(getTranslation("removal.stopped"));
        } else {
            words.append(removals.nextAt()
                    .map(next -> getTranslation("removal.next", formats.dateTime(next)))
                    .orElseGet(() -> getTranslation("removal.next.never")));
        }
        words.append(' ');
        if (state.beganAt() == null) {
            words.append(getTranslation("removal.never"));
        } else if (state.endedAt() == null) {
            words.append(getTranslation("removal.running", formats.dateTime(state.beganAt())));
        } else {
            words.append(
                    getTranslation("removal.last", formats.dateTime(state.endedAt()), state.removed(), state.failed()));
        }
        return words.toString();
    }

    private void addFailed() {
        var failed = removals.failed();
        if (!failed.isEmpty()) {
            var list = new UnorderedList();
            failed.forEach(each -> list.add(new ListItem(new Anchor("audit/cases/" + each.value(), each.value()))));
            add(
                    new Note(
                            Look.AT_RISK,
                            getTranslation("removal.failed") + " ",
                            getTranslation("removal.failed.help")),
                    list);
        }
    }

    private Div buttons(int goes) {
        var begin = new Button(getTranslation("removal.begin"), click -> confirm(goes));
        begin.setEnabled(goes > 0);
        var stop = new Button(getTranslation("removal.stop"), click -> {
            Messages.attempt(removals::stop, "removal.stopped");
            show();
        });
        begin.addThemeNames("small");
        stop.addThemeNames("small", "tertiary");
        var buttons = new Div(begin, stop);
        buttons.addClassName("row-actions");
        return buttons;
    }

    private void confirm(int goes) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("removal.confirm.title"));
        dialog.setText(getTranslation("removal.confirm.help", goes));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("removal.begin"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(click -> Messages.attempt(removals::begin, "removal.begun"));
        dialog.open();
    }
}
