package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene.Datum;
import org.optr.engine.RehearsalScene.Exchange;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.ui.CountedTab;
import org.optr.ui.Languages;
import org.optr.workbench.rehearse.Beat;
import org.optr.workbench.rehearse.Beat.Change;
import org.optr.workbench.rehearse.RehearsalPage;

/** What happened so far, step by step with the newest first, and the data as it is now. */
final class StoryTabs extends TabSheet {

    private final transient DataNames words;
    private final transient KnownNames names;

    StoryTabs(RehearsalPage page, DataNames words, KnownNames names) {
        this.words = words;
        this.names = names;
        addClassName("rehearsal-story");
        var data = page.scene().data();
        add(new CountedTab(getTranslation("try.story"), page.beats().size()), story(page.beats()));
        add(new CountedTab(getTranslation("try.data"), data.size()), data(data));
    }

    private Div story(List<Beat> beats) {
        var list = new OrderedList();
        list.addClassName("beats");
        list.getElement().setAttribute("reversed", true);
        for (var position = beats.size() - 1; position >= 0; position--) {
            list.add(item(beats.get(position)));
        }
        return new Div(list);
    }

    private ListItem item(Beat beat) {
        var title = new Span(
                getTranslation("try.beat." + beat.kind().name().toLowerCase(Locale.ROOT), Languages.name(beat.name())));
        title.addClassName("strong");
        var item = new ListItem(title);
        if (!beat.said().isEmpty()) {
            item.add(line("said", said(beat)));
        }
        beat.visits().forEach(visit -> item.add(line("reached", reached(visit))));
        beat.visits().stream()
                .flatMap(visit -> visit.exchanges().stream())
                .forEach(exchange -> item.add(line("exchange", exchange(exchange))));
        beat.changes().forEach(change -> item.add(line("changed", change(change))));
        return item;
    }

    private String said(Beat beat) {
        return beat.form() == null ? words.values(beat.said()) : words.entered(beat.form(), beat.said());
    }

    private static Div line(String className, String words) {
        var line = new Div(words);
        line.addClassNames("beat-line", className);
        return line;
    }

    private String reached(Visit visit) {
        return getTranslation("try.reached", Languages.name(visit.name()));
    }

    private String exchange(Exchange exchange) {
        var answer = exchange.error() == null
                ? getTranslation("try.answered", words.values(exchange.returned()))
                : getTranslation("try.refused", exchange.error());
        return getTranslation("try.asked", names.step(exchange.called()), words.values(exchange.given())) + " "
                + answer;
    }

    private String change(Change change) {
        var name = named(change.name(), change.element());
        return change.before() == null
                ? getTranslation("try.set", name, words.value(change.name(), change.after()))
                : getTranslation(
                        "try.changed-from",
                        name,
                        words.value(change.name(), change.before()),
                        words.value(change.name(), change.after()));
    }

    private String named(String name, @Nullable String element) {
        return element == null ? words.label(name) : words.label(name) + " (" + element + ")";
    }

    private Div data(List<Datum> data) {
        var rows = new Div();
        rows.addClassName("data-rows");
        data.forEach(datum -> {
            var label = new Span(named(datum.name(), datum.element()));
            label.addClassName("strong");
            var name = new Div(label);
            if (!words.label(datum.name()).equals(datum.name())) {
                var technical = new Span(datum.name());
                technical.addClassName("meta");
                name.add(new Text(" "), technical);
            }
            rows.add(new Div(name, new Span(words.value(datum.name(), datum.value()))));
        });
        if (data.isEmpty()) {
            rows.setText(getTranslation("try.no-data"));
        }
        return rows;
    }
}
