package org.optr.audit.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IndexerTest {

    @Test
    void whateverWentWrongIsTriedAgain() {
        var indexing = mock(Indexing.class);
        when(indexing.add(any(), anyInt()))
                .thenThrow(new NoClassDefFoundError("for once"))
                .thenThrow(new IllegalStateException("and once more"))
                .thenReturn(false);
        var indexer = new Indexer(indexing, new SearchSettings(Duration.ofMillis(1)));

        indexer.begin();

        verify(indexing, timeout(10_000).atLeast(3)).add(any(), anyInt());
        indexer.destroy();
    }
}
