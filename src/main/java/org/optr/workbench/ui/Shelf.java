package org.optr.workbench.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.ui.Languages;
import org.optr.workbench.DraftService;
import org.optr.workbench.DraftSummary;
import org.springframework.stereotype.Component;

/** All packages with what a list says about them, in a handful of queries. */
@Component
class Shelf {

    private final ModelLibrary library;
    private final DraftService drafts;
    private final People people;

    Shelf(ModelLibrary library, DraftService drafts, People people) {
        this.library = library;
        this.drafts = drafts;
        this.people = people;
    }

    /** Returns the packages by title, and the drafts of processes that do not exist yet. */
    Content content() {
        var open = drafts.open();
        var newcomers = open.stream().filter(draft -> draft.basedOn() == null).toList();
        return new Content(rows(open), newcomers);
    }

    private List<Row> rows(List<DraftSummary> drafts) {
        var versions = library.inForce();
        var publishers = people.find(versions.stream()
                .map(Version::publishedBy)
                .filter(Objects::nonNull)
                .toList());
        var open = drafts.stream().collect(groupingBy(DraftSummary::packageName, counting()));
        var updates = library.shippedUpdates();
        return versions.stream()
                .map(version -> new Row(
                        version,
                        version.publishedBy() == null ? null : publishers.get(version.publishedBy()),
                        open.getOrDefault(version.name(), 0L).intValue(),
                        updates.containsKey(version.name())))
                .sorted(Comparator.comparing(Row::title))
                .toList();
    }

    /** What the library shows. */
    record Content(List<Row> rows, List<DraftSummary> newcomers) {}

    /**
     * A package in the list.
     *
     * @param publisher null for what came with OPTR, and for whom nobody knows any more
     * @param drafts how many are open
     */
    record Row(Version version, @Nullable PersonSummary publisher, int drafts, boolean updateWaits) {

        String title() {
            return Languages.name(version.title());
        }

        boolean isProcess() {
            return version.files().contains(version.name() + ".bpmn");
        }

        boolean fits(String text) {
            var wanted = text.strip().toLowerCase(Locale.ROOT);
            return version.title().values().stream().anyMatch(title -> contains(title, wanted))
                    || version.files().stream().anyMatch(file -> contains(file, wanted));
        }

        private static boolean contains(String text, String wanted) {
            return text.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}
