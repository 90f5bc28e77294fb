package org.optr.objective.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.objective.ObjectivePage;
import org.optr.objective.Response;
import org.optr.people.PersonId;

/** Who is named on an objective's page. */
final class Involved {

    static List<PersonId> in(ObjectivePage page) {
        var content = page.content();
        return Stream.of(
                        Stream.of(content.owner()),
                        content.collaborators().stream(),
                        content.stakeholders().stream(),
                        page.responses().stream().map(Response::by),
                        page.keyResults().stream()
                                .map(card -> card.content().owner())
                                .filter(Objects::nonNull))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    private Involved() {}
}
