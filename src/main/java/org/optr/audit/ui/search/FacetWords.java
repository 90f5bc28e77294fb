package org.optr.audit.ui.search;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.Facet;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.audit.ui.HistoryWords;
import org.optr.engine.ModelLibrary;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.springframework.stereotype.Component;

/** What the values of facets are called. */
@Component
class FacetWords {

    /** What the record of a part of the product itself stands under, where a process would. */
    private static final Map<String, String> PARTS =
            Map.of("ledger", "search.part.ledger", "audit-search", "search.part.search-index");

    private final AuditSearch search;
    private final ModelLibrary library;

    FacetWords(AuditSearch search, ModelLibrary library) {
        this.search = search;
        this.library = library;
    }

    /** Returns a name for each value; a value that nobody named any more stays as it is. */
    Map<String, String> of(Facet facet, List<Count> values) {
        var names = search.names(facet, values);
        return values.stream().map(Count::value).collect(toMap(value -> value, value -> word(facet, value, names)));
    }

    private String word(Facet facet, String value, Map<String, Map<String, String>> names) {
        return switch (facet) {
            case PROCESS -> process(value);
            case EVENT -> HistoryWords.event(value);
            case SUBJECT -> HistoryWords.value("SubjectKind." + value.toLowerCase(Locale.ROOT));
            case STEP, DECISION ->
                Optional.ofNullable(names.get(value)).map(Languages::name).orElse(value);
        };
    }

    Map<String, String> processes(Collection<String> names) {
        return names.stream().distinct().collect(toMap(name -> name, this::process));
    }

    private String process(String name) {
        var part = PARTS.get(name);
        if (part != null) {
            return I18NProvider.translate(Formats.current().locale(), part);
        }
        return library.inForce(name)
                .map(version -> Languages.name(version.title()))
                .orElse(name);
    }
}
