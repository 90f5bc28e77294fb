package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.move.MoveService;

/** Tells process owners, beside a comparison with the version in use, how the running cases of the other one would move. */
@org.springframework.stereotype.Component
class CasesToMove {

    private final MoveService moves;
    private final CurrentPerson currentPerson;

    CasesToMove(MoveService moves, CurrentPerson currentPerson) {
        this.moves = moves;
        this.currentPerson = currentPerson;
    }

    Optional<Component> of(Side left, Side right) {
        var from = left.version();
        var to = right.version();
        var comparesWithUse = right.state() == VersionState.IN_USE && left.state() == VersionState.EARLIER;
        if (from == null || to == null || !comparesWithUse || !currentPerson.has(Roles.PROCESS_OWNER)) {
            return Optional.empty();
        }
        return right.models()
                .process()
                .map(process -> moves.options(from, to))
                .filter(options -> !options.cases().isEmpty())
                .map(CasesToMove::panel);
    }

    private static Component panel(MoveOptions options) {
        var panel = new Panel();
        var link = new Anchor(
                ProcessNavigation.move(
                        options.to().name(), options.from().id(), options.to().id()),
                panel.getTranslation("move.title"));
        panel.add(
                new SectionHeader(
                        panel.getTranslation("move.how"), options.cases().size(), link),
                new MoveNumbers(options, options.counts(options.proposal())));
        return panel;
    }
}
