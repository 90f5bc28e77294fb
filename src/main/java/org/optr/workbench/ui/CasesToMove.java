package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.DraftPage;
import org.optr.workbench.move.MoveForecasts;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.move.MoveService;

/** Tells process owners how running cases would move to a draft, and beside the version in use how those of another one would. */
@org.springframework.stereotype.Component
class CasesToMove {

    private final MoveService moves;
    private final MoveForecasts forecasts;
    private final CurrentPerson currentPerson;

    CasesToMove(MoveService moves, MoveForecasts forecasts, CurrentPerson currentPerson) {
        this.moves = moves;
        this.forecasts = forecasts;
        this.currentPerson = currentPerson;
    }

    Optional<Component> of(Side left, Side right) {
        if (!currentPerson.has(Roles.PROCESS_OWNER)) {
            return Optional.empty();
        }
        return right.asDraft().isPresent() ? right.asDraft().flatMap(this::of) : ofVersions(left, right);
    }

    /** Returns nothing for a draft that is over, and where no case runs. */
    Optional<Component> of(DraftPage draft) {
        if (!draft.summary().status().alive() || !currentPerson.has(Roles.PROCESS_OWNER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(forecasts.of(draft.models()))
                    .filter(found -> !found.isEmpty())
                    .map(found -> new MoveForecastPanel(draft.summary().number(), found));
        } catch (RuleViolation unreadable) {
            return Optional.of(new MoveForecastPanel());
        }
    }

    private Optional<Component> ofVersions(Side left, Side right) {
        var from = left.version();
        var to = right.version();
        var comparesWithUse = right.state() == VersionState.IN_USE && left.state() == VersionState.EARLIER;
        if (from == null || to == null || !comparesWithUse) {
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
