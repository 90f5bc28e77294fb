package org.optr.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.stream.Stream;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.audit.ledger.LedgerProofs;
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
    private final SubjectRef subject;
    private final UnorderedList entries = new UnorderedList();
    private final Button earlier = new Button(getTranslation("history.earlier"), click -> showEarlier());
    private long oldest = AuditTrail.NEWEST;

    Timeline(AuditTrail trail, People people, Clock clock, LedgerProofs proofs, SubjectRef subject) {
        this.trail = trail;
        this.people = people;
        this.clock = clock;
        this.proofs = proofs;
        this.subject = subject;
        addClassName("timeline");
        earlier.addThemeNames("small");
        add(entries, earlier);
        showEarlier();
        if (oldest == AuditTrail.NEWEST) {
            add(new EmptyState(Lucide.HISTORY, getTranslation("history.empty"), getTranslation("history.empty.help")));
        }
    }

    private void showEarlier() {
        var found = trail.of(subject, oldest, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = new Names(people, shown.stream().flatMap(Timeline::persons).toList());
        shown.forEach(
                entry -> entries.add(new ListItem(new TimelineEntry(entry, names, clock.instant(), proof(entry)))));
        earlier.setVisible(found.size() > PAGE);
        oldest = shown.isEmpty() ? oldest : shown.get(shown.size() - 1).id();
    }

    private Button proof(AuditRecord entry) {
        var button =
                new Button(Lucide.SHIELD_CHECK.create(14), click -> new ProofDialog(proofs, clock, entry.id()).open());
        button.addThemeNames("small", "tertiary", "icon");
        button.setTooltipText(getTranslation("ledger.prove"));
        button.setAriaLabel(getTranslation("ledger.prove"));
        return button;
    }

    private static Stream<PersonId> persons(AuditRecord entry) {
        return Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf()));
    }
}
