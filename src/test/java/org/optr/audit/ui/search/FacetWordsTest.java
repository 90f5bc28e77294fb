package org.optr.audit.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.Facet;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.engine.ModelLibrary;
import org.optr.ui.BrowserlessTest;

class FacetWordsTest extends BrowserlessTest {

    private final FacetWords words = new FacetWords(mock(AuditSearch.class), mock(ModelLibrary.class));
    private final List<Count> processes =
            List.of(new Count("ledger", 1, false), new Count("audit-search", 2, false), new Count("gone", 3, false));

    @Test
    void partsOfTheProductHaveWordsAmongTheProcesses() {
        assertThat(words.of(Facet.PROCESS, processes))
                .isEqualTo(Map.of(
                        "ledger", "Ledger (the record itself)", "audit-search", "Index of the search", "gone", "gone"));

        speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(words.of(Facet.PROCESS, processes))
                .containsEntry("ledger", "账本（记录本身）")
                .containsEntry("audit-search", "搜索索引");
    }
}
