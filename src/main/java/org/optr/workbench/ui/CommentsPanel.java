package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Messages;
import org.optr.ui.PersonAvatar;
import org.optr.workbench.Comment;
import org.optr.workbench.DraftComments;
import org.optr.workbench.DraftSummary;

/** What people said of a draft, the oldest first, and a field to say something of it or of one of its elements. */
public final class CommentsPanel extends Div {

    private final DraftComments comments;
    private final People people;
    private final Clock clock;
    private final DraftSummary draft;
    private final Host host;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<String> about = new ComboBox<>(getTranslation("comment.about"));
    private final TextArea text = new TextArea(getTranslation("comment.text"));

    CommentsPanel(
            DraftComments comments,
            People people,
            Clock clock,
            DraftSummary draft,
            List<CommentPlace> places,
            Host host) {
        this.comments = comments;
        this.people = people;
        this.clock = clock;
        this.draft = draft;
        this.host = host;
        addClassName("comments");
        titles.put("", getTranslation("comment.whole"));
        places.forEach(place -> titles.put(place.element(), place.title()));
        add(list);
        if (draft.status().alive()) {
            add(form());
        }
        show();
    }

    private Div form() {
        about.setItemLabelGenerator(this::title);
        about.setItems(titles.keySet());
        about.setAllowCustomValue(false);
        about.setValue("");
        about.addThemeName("small");
        text.addThemeName("small");
        text.setMaxRows(6);
        text.addValueChangeListener(change -> text.setInvalid(false));
        var say = new Button(getTranslation("comment.add"), click -> host.settle(this::say));
        say.addThemeName("small");
        var form = new Div(about, text, say);
        form.addClassName("comment-form");
        return form;
    }

    /** Says of which element the next comment is, unless something is written already. */
    public void about(String element) {
        if (text.isEmpty()) {
            about.setValue(titles.containsKey(element) ? element : "");
        }
    }

    private void say() {
        try {
            comments.add(draft.id(), Optional.ofNullable(about.getValue()).orElse(""), text.getValue());
            text.clear();
            show();
            host.changed();
        } catch (RuleViolation refusal) {
            text.setErrorMessage(ErrorWords.of(refusal));
            text.setInvalid(true);
            text.focus();
        }
    }

    private void show() {
        list.removeAll();
        var all = comments.of(draft.id());
        var involved = people.find(all.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.by()), Optional.ofNullable(each.resolvedBy()).stream()))
                .toList());
        if (all.isEmpty()) {
            list.add(new ListItem(getTranslation("comment.none")));
        }
        all.forEach(comment -> list.add(row(comment, involved)));
    }

    private ListItem row(Comment comment, Map<PersonId, PersonSummary> involved) {
        var by = Optional.ofNullable(involved.get(comment.by()));
        var name = by.map(PersonSummary::name).orElse("");
        var who = new Span(name);
        who.addClassName("strong");
        var head = new Div(who, new Span(Formats.current().ago(comment.at(), clock.instant())), place(comment));
        head.addClassName("comment-head");
        var said = new Paragraph(comment.text());
        var body = new Div(head, said);
        Optional.ofNullable(comment.resolvedBy())
                .map(involved::get)
                .ifPresent(person -> body.add(new Span(getTranslation("comment.resolved", person.name()))));
        var row = new ListItem(
                new PersonAvatar(name, by.map(PersonSummary::initials).orElse("")), body);
        row.setClassName("settled", !comment.isOpen());
        if (comment.resolvable()) {
            row.add(resolve(comment));
        }
        return row;
    }

    private Component place(Comment comment) {
        var title = title(comment.element());
        if (comment.element().isEmpty() || !host.shows()) {
            return new Span(title);
        }
        var link = new Button(title, click -> host.show(comment.element()));
        link.addThemeNames("tertiary-inline", "small");
        return link;
    }

    private String title(String element) {
        return titles.getOrDefault(element, element);
    }

    private Button resolve(Comment comment) {
        var button = new Button(getTranslation("comment.resolve"), click -> {
            try {
                comments.resolve(comment.id());
            } catch (RuleViolation refusal) {
                Messages.error(refusal);
            }
            show();
            host.changed();
        });
        button.addThemeNames("tertiary", "small");
        return button;
    }

    /** What shows the draft beside its comments. */
    public interface Host {

        /** Something that shows no elements and has nothing to save. */
        Host NONE = new Host() {};

        /** Runs the action when the draft is as whoever comments sees it. */
        default void settle(Runnable then) {
            then.run();
        }

        default boolean shows() {
            return false;
        }

        default void show(String element) {}

        /** Something was said or settled. */
        default void changed() {}
    }
}
