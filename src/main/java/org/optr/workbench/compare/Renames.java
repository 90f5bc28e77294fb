package org.optr.workbench.compare;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the elements that only got another id: the same type, name and neighbours say so. */
final class Renames {

    private final Map<String, String> ids = new HashMap<>();

    Renames(Drawing before, Drawing after) {
        var steps = new Matching(before.items(), after.items());
        steps.match(step(before), step(after));
        ids.putAll(steps.renamed());
        var paths = new Matching(before.renamed(new Renaming(ids)).items(), after.items());
        paths.match(Renames::path, Renames::path);
        ids.putAll(paths.renamed());
    }

    /** Returns the present ids by the former ones. */
    Map<String, String> ids() {
        return ids;
    }

    private static Function<Item, String> step(Drawing drawing) {
        return item -> {
            if (Drawing.isFlow(item) || item.id().isEmpty()) {
                return "";
            }
            var from = drawing.flowsTo(item.id()).map(flow -> flow.fact("@sourceRef"));
            var to = drawing.flowsFrom(item.id()).map(flow -> flow.fact("@targetRef"));
            var host = Stream.of(item.fact("@attachedToRef"));
            var around =
                    Stream.of(from, to, host).map(ids -> named(ids, drawing)).collect(joining("|"));
            return item.isNamed() || !around.equals("||") ? describe(item) + "|" + around : "";
        };
    }

    private static String named(Stream<String> ids, Drawing drawing) {
        return ids.flatMap(id -> drawing.item(id).stream())
                .map(Renames::describe)
                .sorted()
                .collect(joining(","));
    }

    private static String describe(Item item) {
        return item.type() + ":" + item.name().get("en");
    }

    private static String path(Item item) {
        return Drawing.isFlow(item)
                ? describe(item) + "|" + item.fact("@sourceRef") + "|" + item.fact("@targetRef")
                : "";
    }
}
