package org.optr.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.objective.CheckInEntry;
import org.optr.objective.KeyResultCard;
import org.optr.objective.KeyResultId;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.PersonAvatar;
import org.optr.ui.SectionHeader;

/** What people said about an objective's key results, newest first. */
final class CheckInFeed extends Panel {

    private static final int PAGE = 10;

    /** Reads a part of the feed. */
    interface Source {
        List<CheckInEntry> read(int offset, int limit);
    }

    private final transient Source source;
    private final transient Map<KeyResultId, KeyResultCard> keyResults;
    private final People people;
    private final Instant now;
    private final transient Formats formats = Formats.current();
    private final Button earlier;
    private int shown;

    CheckInFeed(Source source, Map<KeyResultId, KeyResultCard> keyResults, People people, Instant now) {
        this.source = source;
        this.keyResults = keyResults;
        this.people = people;
        this.now = now;
        addClassName("check-in-feed");
        earlier = new Button(getTranslation("objective.check-in.earlier"), click -> showMore());
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new SectionHeader(getTranslation("objective.check-ins"), null), earlier);
        showMore();
        if (shown == 0) {
            add(new EmptyState(
                    Lucide.MESSAGE_SQUARE,
                    getTranslation("objective.check-in.none"),
                    getTranslation("objective.check-in.none.help")));
        }
    }

    private void showMore() {
        var entries = source.read(shown, PAGE + 1);
        var page = entries.subList(0, Math.min(PAGE, entries.size()));
        var authors = people.find(page.stream().map(CheckInEntry::by).toList());
        remove(earlier);
        page.forEach(entry -> add(row(entry, authors)));
        add(earlier);
        shown += page.size();
        earlier.setVisible(entries.size() > PAGE);
    }

    private Div row(CheckInEntry entry, Map<PersonId, PersonSummary> authors) {
        var author = authors.get(entry.by());
        var name = author == null ? getTranslation("person.unknown") : author.name();
        var when = new Span(formats.ago(entry.at(), now));
        when.addClassName("meta");
        when.setTitle(formats.dateTime(entry.at()));
        var strong = new Span(name);
        strong.addClassName("strong");
        var head = new Div(strong, when);
        head.addClassName("feed-head");
        var content = new Div(head, new Span(subject(entry)));
        content.addClassName("feed-content");
        paragraph(content, null, entry.narrative());
        paragraph(content, "field.blocker", entry.blocker());
        paragraph(content, "field.next-step", entry.nextStep());
        content.add(confidence(entry));
        var row = new Div(new PersonAvatar(name, author == null ? "?" : author.initials()), content);
        row.addClassName("feed-row");
        return row;
    }

    private String subject(CheckInEntry entry) {
        var card = keyResults.get(entry.keyResult());
        return card == null
                ? formats.number(entry.value())
                : card.content().title() + ": "
                        + formats.quantity(
                                entry.value(), card.content().metric().unit());
    }

    private void paragraph(Div content, @Nullable String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            content.add(new Paragraph(label == null ? text : getTranslation(label) + ": " + text));
        }
    }

    private Span confidence(CheckInEntry entry) {
        var after = ten(entry.confidence());
        var words = entry.confidenceBefore() == null
                ? getTranslation("objective.confidence.said", after)
                : getTranslation("objective.confidence.moved", ten(entry.confidenceBefore()), after);
        var span = new Span(words);
        span.addClassName("meta");
        return span;
    }

    private String ten(BigDecimal confidence) {
        return formats.number(confidence.movePointRight(1));
    }
}
