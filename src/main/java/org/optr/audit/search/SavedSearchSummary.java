package org.optr.audit.search;

import org.optr.people.PersonId;

/**
 * @param query as the page of the search reads it from its address
 * @param shared whether all auditors see it
 * @param mine whether it belongs to whoever asks
 */
public record SavedSearchSummary(
        SavedSearchId id, String name, String query, boolean shared, PersonId person, boolean mine) {}
