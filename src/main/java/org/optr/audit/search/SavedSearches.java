package org.optr.audit.search;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.optr.audit.search.SavedSearchEvents.SearchChanged;
import org.optr.audit.search.SavedSearchEvents.SearchRemoved;
import org.optr.audit.search.SavedSearchEvents.SearchSaved;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that auditors keep under a name, for themselves or for all auditors. */
@Service
@Transactional
public class SavedSearches {

    public static final int LONGEST_NAME = 100;
    static final int LONGEST_QUERY = 2_000;
    static final int MOST = 50;

    private final SavedSearchRepository searches;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SavedSearches(SavedSearchRepository searches, CurrentPerson current, ApplicationEventPublisher events) {
        this.searches = searches;
        this.current = current;
        this.events = events;
    }

    /** Returns the acting auditor's own and those that others share, by name. */
    @Transactional(readOnly = true)
    public List<SavedSearchSummary> all() {
        requireAuditor();
        var reader = current.id();
        return searches.seenBy(reader).stream()
                .map(search -> search.summary(reader))
                .toList();
    }

    /**
     * @param query as the page of the search reads it from its address
     * @throws RuleViolation {@code search.name}, {@code search.name-taken}, {@code search.query-too-long} or {@code
     *     search.too-many}
     */
    public void save(String name, String query, boolean shared) {
        requireAuditor();
        var person = current.id();
        require(query.length() <= LONGEST_QUERY, "search.query-too-long");
        require(searches.countByPerson(person) < MOST, "search.too-many", MOST);
        var words = free(name);
        searches.save(new SavedSearch(person, words, query, shared));
        events.publishEvent(new SearchSaved(person, words, query, shared));
    }

    /** @throws RuleViolation as {@link #save}, and {@code search.gone} */
    public void change(SavedSearchId id, String name, boolean shared) {
        var search = mine(id);
        var words = search.name().equals(name.strip()) ? search.name() : free(name);
        var changed = new SearchChanged(search.person(), search.name(), words, search.shared(), shared);
        search.change(words, shared);
        events.publishEvent(changed);
    }

    public void remove(SavedSearchId id) {
        var search = mine(id);
        searches.delete(search);
        events.publishEvent(new SearchRemoved(search.person(), search.name()));
    }

    private String free(String name) {
        var words = Texts.required(name, LONGEST_NAME, "search.name");
        require(!searches.existsByPersonAndName(current.id(), words), "search.name-taken", words);
        return words;
    }

    private SavedSearch mine(SavedSearchId id) {
        requireAuditor();
        return searches.findById(id)
                .filter(search -> search.person().equals(current.id()))
                .orElseThrow(() -> new RuleViolation("search.gone"));
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR), "search.auditors-only");
    }
}
