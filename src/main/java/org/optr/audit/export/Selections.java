package org.optr.audit.export;

import org.optr.audit.export.ExportRecord.Taken;
import org.optr.audit.search.AuditSearch;
import org.springframework.stereotype.Component;

/** Which entries an export holds, as of its beginning. */
@Component
class Selections {

    private final EntrySource source;
    private final AuditSearch search;
    private final ExportRecord record;
    private final ExportSettings settings;

    Selections(EntrySource source, AuditSearch search, ExportRecord record, ExportSettings settings) {
        this.source = source;
        this.search = search;
        this.record = record;
        this.settings = settings;
    }

    /**
     * Looks for what is to be exported. What a search finds is kept until the export ends.
     *
     * @throws TooMany if a search finds more than may be exported
     */
    EntrySelection of(Taken taken) {
        var order = taken.order();
        var all = EntrySelection.of(order, source.newest());
        var query = order.query();
        if (query == null) {
            return all;
        }
        var found = new long[1];
        search.forEach(query, page -> {
            found[0] += page.size();
            if (found[0] > settings.mostFound()) {
                throw new TooMany();
            }
            record.addFound(taken, page);
        });
        return all.found(taken.id());
    }

    /** The search finds too much. */
    static final class TooMany extends RuntimeException {}
}
