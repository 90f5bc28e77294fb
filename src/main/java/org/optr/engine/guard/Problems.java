package org.optr.engine.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.optr.engine.ModelProblem;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;

/** Walks a model against its vocabulary and collects what is wrong, each with the nearest element that has an id. */
final class Problems {

    private final List<ModelProblem> found = new ArrayList<>();

    /** Reads the model, checks its words, and hands it on only if it is XML. */
    static List<ModelProblem> of(byte[] model, Vocabulary vocabulary, Checks checks) {
        var problems = new Problems();
        problems.collect("", () -> {
            var root = XmlReader.read(model);
            problems.walk(root, List.of(), vocabulary, checks);
        });
        return List.copyOf(problems.found);
    }

    private void walk(XmlElement element, List<XmlElement> around, Vocabulary vocabulary, Checks checks) {
        var path = new ArrayList<>(around);
        path.add(element);
        var place = nearestId(path);
        if (!vocabulary.knows(element.name())) {
            add(place, "model.element-refused", element.name().toString());
            return;
        }
        for (var attribute : element.attributes().keySet()) {
            if (!vocabulary.allows(element.name(), attribute)) {
                add(
                        place,
                        "model.attribute-refused",
                        attribute.toString(),
                        element.name().getLocalPart());
            }
        }
        checks.check(new Place(List.copyOf(path), rule -> collect(place, rule)));
        element.children().forEach(child -> walk(child, path, vocabulary, checks));
    }

    private void collect(String place, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation e) {
            add(
                    place,
                    e.key(),
                    Arrays.stream(e.arguments()).map(String::valueOf).toArray(String[]::new));
        }
    }

    private void add(String place, String key, String... arguments) {
        found.add(new ModelProblem(place, key, arguments));
    }

    private static String nearestId(List<XmlElement> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            var id = path.get(i).id();
            if (id != null) {
                return id;
            }
        }
        return "";
    }

    /** What a kind of model asks of one element beyond its vocabulary. */
    interface Checks {
        void check(Place place);
    }

    /**
     * An element with those around it.
     *
     * @param path from the root to the element
     * @param rules runs a rule and takes down its violation
     */
    record Place(List<XmlElement> path, Consumer<Runnable> rules) {

        XmlElement element() {
            return path.get(path.size() - 1);
        }

        boolean isIn(String namespace, String localName) {
            return path.stream().anyMatch(each -> each.is(namespace, localName));
        }

        void require(Runnable rule) {
            rules.accept(rule);
        }
    }
}
