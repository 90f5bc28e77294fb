package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.transaction.PlatformTransactionManager;

class ServerLifeTest {

    private final PlatformTransactionManager transactions = mock();
    private final List<Object> told = new ArrayList<>();

    @Test
    void theSystemTellsThatANodeBeginsAndEnds() {
        var node = node(Duration.ofSeconds(1));

        node.start();
        assertThat(node.isRunning()).isTrue();
        node.stop(() -> told.add("stopped"));

        assertThat(node.isRunning()).isFalse();
        assertThat(told)
                .containsExactly(new ServerStarted("1.4", Duration.ofMinutes(10)), new ServerStopped("1.4"), "stopped");
    }

    @Test
    void aNodeThatDoesNotSealByItselfTellsNothing() {
        var node = node(Duration.ZERO);

        node.start();
        node.stop();

        assertThat(told).isEmpty();
    }

    /** An event outside of a transaction is not recorded. */
    private void tell(Object event) {
        verify(transactions, times(told.size() + 1)).getTransaction(any());
        verify(transactions, times(told.size())).commit(any());
        told.add(event);
    }

    private ServerLife node(Duration sealEvery) {
        var settings = new LedgerSettings(
                "", Path.of("key"), Path.of("checkpoints"), sealEvery, Duration.ofMinutes(10), null, "");
        var current = mock(CurrentPerson.class);
        doAnswer(call -> {
                    call.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(current)
                .actingAs(eq(PersonId.SYSTEM), any(Runnable.class));
        var version = new Properties();
        version.setProperty("version", "1.4");
        ObjectProvider<BuildProperties> build = mock();
        when(build.stream()).thenReturn(Stream.of(new BuildProperties(version)));
        return new ServerLife(current, this::tell, transactions, settings, build);
    }
}
