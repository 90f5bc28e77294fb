package org.optr.audit.search;

import java.util.List;
import java.util.Map;

/**
 * What a query finds, counted over its newest entries.
 *
 * @param count of all entries, or of as many as are counted
 * @param whole whether these are all
 * @param facets the values of each, the most frequent first
 * @param cases the newest first
 */
public record FoundFigures(int count, boolean whole, Map<Facet, List<Count>> facets, List<FoundCase> cases) {

    /** @param chosen whether the query asks for it */
    public record Count(String value, int entries, boolean chosen) {}
}
