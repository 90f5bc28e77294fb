package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.audit.ErasedPayload;
import org.optr.audit.ErasedPayloads;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.retention.Erasures;
import org.optr.audit.ui.retention.EraseDialog;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;

/** What happened to a subject, newest first; earlier entries come when asked for. */
class Timeline extends Div {

    static final int PAGE = 20;

    private final AuditTrail trail;
    private final People people;
    private final Clock clock;
    private final LedgerProofs proofs;
    private final ErasedPayloads erased;
    private final Erasures erasures;
    private final SubjectRef subject;
    private final UnorderedList entries = new UnorderedList();
    private final Button earlier = new Button(getTranslation("history.earlier"), click -> showEarlier());
    private long oldest = AuditTrail.NEWEST;

    Timeline(
            AuditTrail trail,
            People people,
            Clock clock,
            LedgerProofs proofs,
            ErasedPayloads erased,
            Erasures erasures,
            SubjectRef subject) {
        this.trail = trail;
        this.people = people;
        this.clock = clock;
        this.proofs = proofs;
        this.erased = erased;
        this.erasures = erasures;
        this.subject = subject;
        addClassName("timeline");
        earlier.addThemeNames("small");
        add(entries, earlier);
        showEarlier();
        if (oldest == AuditTrail.NEWEST) {
            add(new EmptyState(Lucide.HISTORY, getTranslation("history.empty"), getTranslation("history.empty.help")));
        } else if (erasures.mayAsk()) {
            add(eraseAll());
        }
    }

    private void showEarlier() {
        var found = trail.of(subject, oldest, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var gone = erased.among(shown.stream().map(AuditRecord::id).toList());
        var involved = Stream.concat(
                shown.stream().flatMap(Timeline::persons),
                gone.values().stream().flatMap(each -> Stream.of(each.asked(), each.by())));
        var names = new Names(people, involved.toList());
        for (var entry : shown) {
            var why = gone.get(entry.id());
            entries.add(new ListItem(new TimelineEntry(entry, names, clock.instant(), why, actions(entry, why))));
        }
        earlier.setVisible(found.size() > PAGE);
        oldest = shown.isEmpty() ? oldest : shown.get(shown.size() - 1).id();
    }

    private Component[] actions(AuditRecord entry, @Nullable ErasedPayload erased) {
        var prove = icon(Lucide.SHIELD_CHECK, "ledger.prove", () -> new ProofDialog(proofs, clock, entry.id()).open());
        if (erased != null || entry.changes().isEmpty() || !erasures.mayAsk()) {
            return new Component[] {prove};
        }
        var erase = icon(
                Lucide.TRASH_2,
                "erasure.ask-entry",
                () -> EraseDialog.ask(
                        "erasure.ask-entry", because -> erasures.askFor(subject, List.of(entry.id()), because)));
        return new Component[] {prove, erase};
    }

    private Button icon(Lucide icon, String label, Runnable action) {
        var button = new Button(icon.create(14), click -> action.run());
        button.addThemeNames("small", "tertiary", "icon");
        button.setTooltipText(getTranslation(label));
        button.setAriaLabel(getTranslation(label));
        return button;
    }

    private Button eraseAll() {
        var button = new Button(
                getTranslation("erasure.ask-all"),
                Lucide.TRASH_2.create(14),
                click -> EraseDialog.ask("erasure.ask-all", because -> erasures.ask(subject, because)));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private static Stream<PersonId> persons(AuditRecord entry) {
        return Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf()));
    }
}
