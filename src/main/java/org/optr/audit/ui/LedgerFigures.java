package org.optr.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.ledger.LedgerOverview;
import org.optr.audit.ledger.MailState;
import org.optr.audit.ledger.SealedCheckpoint;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** How the ledger stands now: its figures, what is wrong with it, its witness and its keys. */
class LedgerFigures extends Div {

    LedgerFigures(LedgerOverview ledger) {
        addClassName("ledger-figures");
        var formats = Formats.current();
        ledger.trouble()
                .ifPresent(reason -> add(
                        new Note(Look.OFF_TRACK, getTranslation("ledger.not-sealing") + " ", ErrorWords.of(reason))));
        if (ledger.isLate()) {
            add(new Note(Look.OFF_TRACK, getTranslation("ledger.late") + " ", getTranslation("ledger.late.help")));
        }
        ledger.clockSteps()
                .forEach(step -> add(new Note(
                        Look.AT_RISK,
                        getTranslation("ledger.clock-back", step.entry()) + " ",
                        getTranslation(
                                "ledger.clock-back.help",
                                formats.dateTime(step.from()),
                                formats.dateTime(step.back())))));
        ledger.mail().ifPresent(this::mailFailure);
        add(new MetricStrip(
                new MetricCell(getTranslation("ledger.size"), new Span(formats.number(ledger.size()))),
                new MetricCell(
                        getTranslation("ledger.waiting"),
                        new Span(getTranslation(
                                "ledger.waiting.value",
                                ledger.waiting(),
                                ledger.lag().toSeconds()))),
                new MetricCell(
                        getTranslation("ledger.newest"),
                        new Span(ledger.newest().map(this::checkpoint).orElse("–"))),
                new MetricCell(getTranslation("ledger.witness"), new Span(witness(ledger))),
                new MetricCell(getTranslation("ledger.mail"), new Span(mail(ledger)))));
        var keys = new Panel(
                new SectionHeader(getTranslation("ledger.keys"), ledger.keys().size()));
        keys.addClassName("ledger-keys");
        ledger.keys().forEach(key -> keys.add(text("code", key.toString())));
        keys.add(text("meta", getTranslation("ledger.file", ledger.file())));
        ledger.mail()
                .ifPresent(
                        mail -> keys.add(text("meta", getTranslation("ledger.mail.to", String.join(", ", mail.to())))));
        add(keys);
    }

    private void mailFailure(MailState mail) {
        var failure = mail.failure();
        if (failure != null) {
            add(new Note(
                    Look.AT_RISK,
                    getTranslation("ledger.mail.failed", String.join(", ", failure.missed())) + " ",
                    getTranslation(StatusBadge.key(failure.trouble()), failure.reference())));
        }
    }

    private String mail(LedgerOverview ledger) {
        return ledger.mail()
                .map(mail -> mail.sentAt() == null
                        ? getTranslation("ledger.mail.not-yet")
                        : getTranslation(
                                "ledger.newest.value",
                                mail.checkpoint(),
                                Formats.current().dateTime(mail.sentAt())))
                .orElseGet(() -> getTranslation("ledger.mail.none"));
    }

    private String checkpoint(SealedCheckpoint newest) {
        return getTranslation(
                "ledger.newest.value", newest.number(), Formats.current().dateTime(newest.at()));
    }

    private String witness(LedgerOverview ledger) {
        return ledger.witness()
                .map(witness -> witness.trouble()
                        .map(trouble -> getTranslation("ledger.witness.trouble", witness.name(), trouble))
                        .orElseGet(() -> getTranslation("ledger.witness.signed", witness.name(), witness.newest())))
                .orElseGet(() -> getTranslation("ledger.witness.none"));
    }

    private static Div text(String className, String words) {
        var line = new Div(words);
        line.addClassName(className);
        return line;
    }
}
