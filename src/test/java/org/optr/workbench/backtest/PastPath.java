package org.optr.workbench.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.PastCases.Fact;
import org.optr.engine.PastCases.PastCase;
import org.optr.engine.PastCases.Visit;
import org.optr.engine.RunId;

/** The history of one case, written down by a test; every visit takes a second unless it says otherwise. */
final class PastPath {

    private static final Instant BEGUN = Instant.parse("2027-01-11T08:00:00Z");
    private static final String RUN = "run";

    private final List<Visit> visits = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private boolean whole = true;

    static PastPath of(String... elements) {
        var path = new PastPath();
        for (var at = 0; at < elements.length; at++) {
            path.visit(elements[at], RUN, at, at + 1, false);
        }
        return path;
    }

    PastPath visit(String element, int from, int until) {
        return visit(element, RUN, from, until, false);
    }

    PastPath cancelled(String element, int from, int until) {
        return visit(element, RUN, from, until, true);
    }

    PastPath waiting(String element, int from) {
        whole = false;
        visits.add(new Visit(id(element), element, RUN, at(from), null, false, false));
        return this;
    }

    /** Several instances of one element, each from and until. */
    PastPath several(String element, int[]... instances) {
        var until = instances[instances.length - 1][1];
        var body = id(element);
        visits.add(new Visit(body, element, RUN, at(instances[0][0]), at(until), false, true));
        for (var instance : instances) {
            visit(element, body, instance[0], instance[1], false);
        }
        return this;
    }

    PastPath visit(String element, String parent, int from, int until, boolean cancelled) {
        visits.add(new Visit(id(element), element, parent, at(from), at(until), cancelled, false));
        return this;
    }

    PastPath know(String name, @Nullable Object value, int at) {
        facts.add(new Fact(name, RUN, at(at), value));
        return this;
    }

    String last() {
        return visits.get(visits.size() - 1).id();
    }

    private String id(String element) {
        return element + "-" + visits.size();
    }

    private static Instant at(int second) {
        return BEGUN.plusSeconds(second);
    }

    PastCase build() {
        var inOrder = new ArrayList<>(visits);
        inOrder.sort(Comparator.comparing(Visit::startedAt));
        return new PastCase(new RunId(RUN), null, new VersionId("v1"), BEGUN, whole, inOrder, facts);
    }
}
