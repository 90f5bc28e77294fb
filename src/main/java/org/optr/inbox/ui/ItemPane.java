package org.optr.inbox.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.form.OpenForm;
import org.optr.form.WorkItemForms;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.CharacterKeys;
import org.optr.ui.EmptyState;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** The work item that is open: its head, its form and what surrounds it. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class ItemPane extends Section {

    private final transient WorkItems works;
    private final transient WorkItemForms forms;
    private final transient ItemContext context;
    private final transient Endings endings;
    private final transient HeldCases heldCases;
    private final transient People people;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final Div head = new Div();
    private final Div news = new Div();
    private final Div body = new Div();
    private @Nullable WorkItem shown;
    private ClaimButton claim = ClaimButton.none();
    private Component steps = new Div();
    private @Nullable Component form;
    private boolean offered;
    private boolean hindered;
    private transient WorkItemForms.@Nullable Listener listener;

    ItemPane(
            WorkItems works,
            WorkItemForms forms,
            ItemContext context,
            Endings endings,
            HeldCases heldCases,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.works = works;
        this.forms = forms;
        this.context = context;
        this.endings = endings;
        this.heldCases = heldCases;
        this.people = people;
        this.current = current;
        this.clock = clock;
        addClassName("item-pane");
        body.addClassName("item-body");
        add(head, news, body);
        clear();
    }

    void clear() {
        empty();
        var help = CharacterKeys.areOn() ? "inbox.none-open.help" : "inbox.none-open.help-without-keys";
        body.add(new EmptyState(Lucide.INBOX, getTranslation("inbox.none-open"), getTranslation(help)));
    }

    private void empty() {
        shown = null;
        form = null;
        offered = false;
        hindered = false;
        claim = ClaimButton.none();
        head.removeAll();
        news.removeAll();
        body.removeAll();
    }

    /** @param buttons lead to the items beside it */
    void open(WorkItemId id, Component buttons, WorkItemForms.Listener listener) {
        empty();
        steps = buttons;
        this.listener = listener;
        works.find(id).ifPresentOrElse(this::show, () -> body.add(steps, endings.inPlaceOf(works.ending(id))));
    }

    private void show(WorkItem item) {
        showHead(item);
        hindered = hindrance(item).isPresent();
        var tabs = new ItemTabs();
        tabs.add(getTranslation("inbox.tab.form"), null, () -> form(item));
        var subject = item.subject();
        if (subject != null) {
            tabs.add(getTranslation("inbox.tab.context"), null, () -> context.about(item));
        }
        tabs.add(getTranslation("inbox.tab.diagram"), null, () -> context.diagram(item.run()));
        if (subject != null) {
            context.histories(subject)
                    .forEach(section -> tabs.add(
                            getTranslation(section.title()), section.count(subject), () -> section.show(subject)));
        }
        body.add(tabs);
    }

    private void showHead(WorkItem item) {
        shown = item;
        claim = heldCases.holds(item) ? ClaimButton.none() : new ClaimButton(item, mine(item), works, this::refresh);
        head.removeAll();
        head.add(new ItemHead(item, context.path(item.about()), people, clock, steps, claim));
    }

    private Component form(WorkItem item) {
        return heldCases.inPlaceOfForm(item).<Component>map(held -> held).orElseGet(() -> formOrHolder(item));
    }

    private Component formOrHolder(WorkItem item) {
        var assignee = item.assignee();
        if (assignee == null || mine(item)) {
            offered = true;
            form = forms.open(item, requireNonNull(listener));
            return form;
        }
        return new EmptyState(Lucide.USER, taken(assignee), getTranslation("inbox.taken.help"));
    }

    private String taken(PersonId assignee) {
        return getTranslation(
                "inbox.taken", people.find(assignee).map(PersonSummary::name).orElse(""));
    }

    private boolean mine(WorkItem item) {
        var me = current.id();
        return me.equals(item.assignee()) || people.substitutedBy(me).contains(item.assignee());
    }

    /** Tells what became of the open item meanwhile; the form stays, with what was typed. */
    void refresh() {
        if (shown != null) {
            var id = shown.id();
            works.find(id).ifPresentOrElse(this::refresh, () -> tellEnding(id));
        }
    }

    private void refresh(WorkItem item) {
        var hindrance = hindrance(item);
        var changed = !item.equals(shown) || hindrance.isPresent() != hindered;
        if (!changed) {
            return;
        }
        if (!offered) {
            open(item.id(), steps, requireNonNull(listener));
            return;
        }
        showHead(item);
        news.removeAll();
        hindrance.ifPresentOrElse(this::hinder, () -> openForm().ifPresent(OpenForm::reopen));
        hindered = hindrance.isPresent();
    }

    private void hinder(Note why) {
        openForm().ifPresent(OpenForm::close);
        news.add(why);
    }

    /** Why the person cannot answer now. */
    private Optional<Note> hindrance(WorkItem item) {
        return heldCases.note(item).or(() -> Optional.ofNullable(item.assignee())
                .filter(assignee -> !mine(item))
                .map(assignee -> new Note(Look.AT_RISK, taken(assignee), getTranslation("inbox.taken.help"))));
    }

    private Optional<OpenForm> openForm() {
        return form instanceof OpenForm open ? Optional.of(open) : Optional.empty();
    }

    private void tellEnding(WorkItemId id) {
        claim.setVisible(false);
        openForm().ifPresent(OpenForm::close);
        news.removeAll();
        works.ending(id).ifPresent(ending -> news.add(endings.note(ending)));
    }

    /** Claims or releases, whichever the button offers now. */
    void toggleClaim() {
        if (claim.isVisible() && claim.isEnabled()) {
            claim.click();
        }
    }
}
