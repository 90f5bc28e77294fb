package org.optr.workbench.ui.editor;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.optr.engine.StepCatalogue.StepEntry;

/**
 * What an element can refer to.
 *
 * @param steps of the catalogue, by title
 * @param processes ids of those that can be called
 * @param open shows an element of the drawing, or a file of the package
 */
record Surroundings(
        PackageFacts models,
        List<Line> outline,
        List<StepEntry> steps,
        SortedSet<String> roles,
        List<String> processes,
        Consumer<Target> open) {

    Surroundings with(List<Line> elements) {
        return new Surroundings(models, elements, steps, roles, processes, open);
    }

    Surroundings with(PackageFacts files) {
        return new Surroundings(files, outline, steps, roles, processes, open);
    }

    /** Where to look: an element of the drawing that is shown, or a file. */
    record Target(String file, String element) {

        static Target file(String file) {
            return new Target(file, "");
        }

        static Target element(String element) {
            return new Target("", element);
        }
    }
}
