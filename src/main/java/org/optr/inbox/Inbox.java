package org.optr.inbox;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the acting person: addressed to them, to one of their groups, or to someone for whom they stand in or one of
 * that person's groups. Nobody can ask for another person's list.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private final InboxQueries queries;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    Inbox(InboxQueries queries, People people, CurrentPerson current, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Returns a part of a view: by due time, those without one last, then by priority; what is done newest first.
     *
     * @param zone where the reader is, for what "today" means
     * @param after the {@link InboxPage#next} of the part before; null for the first
     */
    public InboxPage page(StandardView view, ZoneId zone, @Nullable String after, int limit) {
        var slice = Slice.of(view, DueDates.at(clock.instant(), zone));
        var found = queries.first(after == null ? slice : slice.startingAfter(after), reader(), limit + 1);
        if (found.size() <= limit) {
            return new InboxPage(found, null);
        }
        var items = found.subList(0, limit);
        return new InboxPage(List.copyOf(items), items.get(limit - 1).position());
    }

    public BoundedCount count(StandardView view, ZoneId zone) {
        var slice = Slice.of(view, DueDates.at(clock.instant(), zone));
        return queries.count(List.of(slice), reader()).get(0);
    }

    /** Returns how many items every view has. */
    public Map<StandardView, BoundedCount> counts(ZoneId zone) {
        var dates = DueDates.at(clock.instant(), zone);
        var views = StandardView.values();
        var counts = queries.count(
                Stream.of(views).map(view -> Slice.of(view, dates)).toList(), reader());
        var byView = new EnumMap<StandardView, BoundedCount>(StandardView.class);
        for (var view = 0; view < views.length; view++) {
            byView.put(views[view], counts.get(view));
        }
        return byView;
    }

    /** Returns how many items of a view are due in each of its groups. */
    public Map<DueGroup, BoundedCount> dueCounts(StandardView view, ZoneId zone) {
        var dates = DueDates.at(clock.instant(), zone);
        var byGroup = new EnumMap<DueGroup, BoundedCount>(DueGroup.class);
        var groups = view.dueGroups();
        if (groups.isEmpty()) {
            return byGroup;
        }
        var slice = Slice.of(view, dates);
        var counts = queries.count(
                groups.stream().map(group -> slice.within(group, dates)).toList(), reader());
        for (var group = 0; group < groups.size(); group++) {
            byGroup.put(groups.get(group), counts.get(group));
        }
        return byGroup;
    }

    private Reader reader() {
        return Reader.of(current.id(), people);
    }
}
