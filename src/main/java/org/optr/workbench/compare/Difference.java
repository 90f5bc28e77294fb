package org.optr.workbench.compare;

import java.util.List;
import java.util.Map;

/**
 * What became of one element of a file from one version to the other.
 *
 * @param file in which; where a file itself came or went, the element is empty
 * @param element its id, the later one if it was renamed
 * @param type of the element: {@code userTask}, {@code rule}, {@code field} …; {@code ElementType.<type>} words it
 * @param name by language tag; {@code en} is always there, empty for what has no name
 * @param sentences what changed in it; empty where the change says it all
 * @param drawn ids of all shapes and paths on which it is seen, in either version
 */
public record Difference(
        Change change,
        String file,
        String element,
        String type,
        Map<String, String> name,
        List<Sentence> sentences,
        List<String> drawn) {

    public Difference {
        name = Map.copyOf(name);
        sentences = List.copyOf(sentences);
        drawn = List.copyOf(drawn);
    }

    /** Moved is what only stands elsewhere in the drawing: it changes nothing for those who work. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED,
        MOVED
    }
}
