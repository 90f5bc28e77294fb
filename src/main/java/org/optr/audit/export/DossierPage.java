package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.optr.audit.EntryWords;
import org.optr.audit.ledger.EntryProof;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.form.SubmittedForms.SubmittedForm;
import org.optr.shared.FieldChange;
import org.optr.ui.Translations;

/** A dossier as a page of XHTML. All that comes from the record is written as text. */
final class DossierPage {

    /** Where the diagram of a run is drawn: this and the number of the run. */
    static final String DIAGRAM = "diagram-";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm 15mm 20mm 15mm;
                @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; } }
            @page wide { size: A4 landscape; }
            body { font-family: 'Noto Sans SC'; font-size: 9pt; color: #10141d; line-height: 1.4; }
            h1 { font-size: 18pt; margin: 0 0 6pt 0; } h2 { font-size: 12pt; margin: 16pt 0 4pt 0; }
            h3 { font-size: 10pt; margin: 10pt 0 2pt 0; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            th, td { border-bottom: 0.5pt solid #cfd4dd; padding: 2pt 4pt 2pt 0; text-align: left; vertical-align: top;
                word-wrap: break-word; }
            td div { white-space: pre-wrap; }
            th { font-size: 8pt; color: #525b6c; } tr { page-break-inside: avoid; }
            .code { font-size: 7pt; word-wrap: break-word; } .meta { color: #525b6c; }
            .wide { page: wide; page-break-before: always; page-break-after: always; }
            .removed { border: 0.5pt solid #8a5a00; padding: 4pt; }
            .drawing { width: 262mm; height: 136mm; margin-top: 6mm; }
            """;

    private final Translations translations;
    private final Locale language;
    private final EntryWords words;
    private final Dossier dossier;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XmlOut html = new XmlOut(out);

    DossierPage(Translations translations, EntryWords words, Dossier dossier) {
        this.translations = translations;
        this.language = words.formats().locale();
        this.words = words;
        this.dossier = dossier;
    }

    String html(Instant made, String by) {
        html.open("html", "lang", language.toLanguageTag()).open("head");
        text("title", word("title") + " " + dossier.run());
        html.open("style").text(STYLE).close().close().open("body");
        text("h1", word("title"));
        if (!dossier.subject().isEmpty()) {
            text("p", dossier.subject());
        }
        var removed = dossier.removed();
        if (removed != null) {
            html.open("p", "class", "removed").text(removed.words()).close();
        }
        facts(made, by);
        diagrams();
        events();
        forms();
        proofs();
        html.close().close().end();
        return out.toString(UTF_8);
    }

    private void facts(Instant made, String by) {
        html.open("table");
        fact("case", dossier.run());
        dossier.runs().stream().findFirst().ifPresent(picture -> {
            fact("process", process(picture.run()));
            fact("started", time(picture.run().startedAt()));
            var ended = picture.run().endedAt();
            fact("ended", ended == null ? word("running") : time(ended));
        });
        var removed = dossier.removed();
        if (removed != null) {
            fact("process", removed.removed().process().value());
            fact("started", time(removed.removed().startedAt()));
            fact("ended", time(removed.removed().endedAt()));
        }
        fact("entries", Integer.toString(dossier.entries().size()));
        fact("made", word("made.value", time(made), by));
        dossier.newest().ifPresent(this::checkpoint);
        html.close();
        text("p", word("utc"));
    }

    private void checkpoint(EntryProof proof) {
        fact(
                "checkpoint",
                word("checkpoint.value", proof.newest().number(), proof.newest().size()));
        fact("root", proof.newest().root().toString());
        fact("signer", proof.signer());
    }

    private void diagrams() {
        for (var number = 0; number < dossier.runs().size(); number++) {
            var run = dossier.runs().get(number).run();
            html.open("div", "class", "wide");
            text("h2", word("diagram") + " · " + process(run));
            text("p", word("diagram.help"));
            html.open("div", "class", "drawing", "id", DIAGRAM + number)
                    .text("\u00a0")
                    .close();
            html.close();
        }
    }

    private void events() {
        text("h2", word("events"));
        html.open("table").open("thead").open("tr");
        head("9%", "events.number");
        head("17%", "events.time");
        head("24%", "events.event");
        head("50%", "events.changes");
        html.close().close().open("tbody");
        dossier.entries().forEach(this::event);
        html.close().close();
    }

    private void event(ExportedEntry entry) {
        html.open("tr");
        text("td", Long.toString(entry.number()));
        text("td", time(entry.at()));
        html.open("td");
        text("div", words.event(entry.event()));
        var absent = entry.onBehalfOf();
        text(
                "div",
                absent == null
                        ? dossier.name(entry.actor())
                        : translations.getTranslation(
                                "history.on-behalf", language, dossier.name(entry.actor()), dossier.name(absent)));
        html.close().open("td");
        entry.changes().forEach(this::change);
        html.close().close();
    }

    private void change(FieldChange change) {
        var before = words.before(change);
        var after = Objects.requireNonNullElse(words.after(change), "–");
        text("div", words.field(change.field()) + ": " + (before == null ? after : before + " → " + after));
    }

    private void forms() {
        text("h2", word("forms"));
        if (dossier.forms().isEmpty()) {
            text("p", word(dossier.removed() == null ? "forms.none" : "forms.removed"));
        }
        dossier.forms().forEach(this::form);
    }

    private void form(SubmittedForm form) {
        text("h3", form.step() + " · " + form.form() + "@" + form.version());
        text("p", dossier.name(form.by()) + " · " + time(form.at()));
        html.open("table");
        new TreeMap<>(form.values()).forEach((key, value) -> {
            html.open("tr").open("td", "style", "width: 30%").text(key).close();
            text("td", words.value(Objects.toString(value, "–")));
            html.close();
        });
        html.close();
        html.open("p", "class", "code").text("SHA-256 " + form.hash()).close();
    }

    private void proofs() {
        text("h2", word("proofs"));
        text("p", word("proofs.help"));
        html.open("table").open("thead").open("tr");
        head("9%", "events.number");
        head("11%", "proofs.place");
        head("65%", "proofs.leaf");
        head("15%", "proofs.state");
        html.close().close().open("tbody");
        dossier.entries().forEach(entry -> proof(entry, dossier.proofs().get(entry.number())));
        html.close().close();
    }

    private void proof(ExportedEntry entry, @Nullable EntryProof proof) {
        html.open("tr");
        text("td", Long.toString(entry.number()));
        text("td", proof == null ? "" : Long.toString(proof.place()));
        html.open("td", "class", "code")
                .text(proof == null ? "" : proof.leaf().toString())
                .close();
        text("td", word(proof == null ? "proofs.waiting" : proof.holds() ? "proofs.holds" : "proofs.fails"));
        html.close();
    }

    private String process(RunSummary run) {
        var names = run.processName();
        return names.getOrDefault(language.toLanguageTag(), names.getOrDefault("en", "")) + " v" + run.version();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(words.formats().zone()));
    }

    private void fact(String key, String value) {
        html.open("tr").open("th", "style", "width: 30%").text(word(key)).close();
        text("td", value);
        html.close();
    }

    private void head(String width, String key) {
        html.open("th", "style", "width: " + width).text(word(key)).close();
    }

    private void text(String element, String text) {
        html.open(element).text(text).close();
    }

    private String word(String key, Object... arguments) {
        return translations.getTranslation("dossier." + key, language, arguments);
    }
}
