package org.optr.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers for the subjects of one kind; each domain module provides one. */
public interface SubjectDirectory {

    SubjectKind kind();

    /** Returns nothing for a subject that does not exist or that the acting person may not see: the two look alike. */
    Optional<Subject> find(String id);

    /** Returns the fields of the subject's history that the acting person may not read. */
    default Set<String> hiddenFields(String id) {
        return Set.of();
    }

    /**
     * @param path from the top down, the subject itself last
     * @param link route of the subject's page, relative to the application
     */
    record Subject(SubjectRef ref, String title, List<PathPart> path, String link) {}

    /**
     * One ancestor on the way to a subject, or the subject itself.
     *
     * @param names by language, where it has several; a stored path is read in the language of its reader
     */
    record PathPart(SubjectRef ref, String title, Map<String, String> names) {

        @SuppressWarnings("NullAway") // paths that were stored earlier have no names
        public PathPart {
            names = names == null ? Map.of() : Map.copyOf(names);
        }

        public PathPart(SubjectRef ref, String title) {
            this(ref, title, Map.of());
        }
    }
}
