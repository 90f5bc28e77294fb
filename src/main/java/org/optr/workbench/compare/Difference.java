package org.optr.workbench.compare;

import java.util.List;
import java.util.Map;

/**
 * What became of one element of a file from one version to the other.
 *
 * @param file in which; where a file itself came or went, the element is empty
 * @param element its id, the same in both versions
 * @param type of the element: {@code userTask}, {@code rule}, {@code field} …; {@code ElementType.<type>} words it
 * @param name by language tag; {@code en} is always there
 * @param sentences what changed in it; empty where the change says it all
 */
public record Difference(
        Change change, String file, String element, String type, Map<String, String> name, List<Sentence> sentences) {

    public Difference {
        name = Map.copyOf(name);
        sentences = List.copyOf(sentences);
    }

    /** Moved is what only stands elsewhere in the drawing: it changes nothing for those who work. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED,
        MOVED
    }

    /**
     * A sentence for people.
     *
     * @param key names it in the message bundles
     * @param arguments texts of the models, or keys of other messages where they begin with {@code @}
     */
    public record Sentence(String key, List<String> arguments) {

        public Sentence {
            arguments = List.copyOf(arguments);
        }
    }
}
