package org.optr.audit.ledger;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.MailState.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the newest checkpoint to auditors now and then: what has left the server is what a cut off or rewritten ledger is
 * compared with. One node at a time does it; what fails is tried again, and nothing waits for it.
 */
@Component
class CheckpointMail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointMail.class);

    private final MailSettings settings;
    private final @Nullable JavaMailSender server;
    private final CheckpointLetter letter;
    private final MailRow row;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "ledger-mail");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Instant next = Instant.MIN;
    private volatile long mailed;

    CheckpointMail(
            MailSettings settings,
            ObjectProvider<JavaMailSender> server,
            CheckpointLetter letter,
            MailRow row,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.settings = settings;
        this.server = server.getIfAvailable();
        this.letter = letter;
        this.row = row;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        if (!settings.to().isEmpty() && this.server == null) {
            throw new IllegalStateException("optr.ledger.mail.to needs spring.mail.host, the server that sends mail");
        }
    }

    boolean isOn() {
        return !settings.to().isEmpty();
    }

    /** Has a checkpoint mailed if it is time to. */
    void offer(SealedCheckpoint newest) {
        if (isOn() && newest.number() > mailed && !clock.instant().isBefore(next) && busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    mail(newest);
                } catch (PessimisticLockingFailureException | QueryTimeoutException another) {
                    LOG.debug("Another node mails the checkpoint", another);
                } catch (RuntimeException defect) {
                    LOG.error("Checkpoint {} was not mailed", newest.number(), defect);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Mails a checkpoint if it is time to, and waits until the server has it. */
    void mail(SealedCheckpoint newest) {
        var state = Objects.requireNonNull(transaction.execute(status -> {
            var last = row.lock();
            if (last.checkpoint() < newest.number() && !clock.instant().isBefore(last.next(settings.every()))) {
                send(newest);
            }
            return row.read();
        }));
        mailed = state.checkpoint();
        next = state.next(settings.every());
    }

    private void send(SealedCheckpoint newest) {
        try {
            var sender = Objects.requireNonNull(server);
            var letters = new LinkedHashMap<MimeMessage, String>();
            for (var to : settings.to()) {
                letters.put(letter.write(sender.createMimeMessage(), to, newest), to);
            }
            send(sender, letters, newest);
        } catch (MessagingException | RuntimeException e) {
            failed(trouble(e), settings.to(), newest, e);
        }
    }

    /** Who is refused keeps nobody else's letter. */
    private void send(JavaMailSender sender, Map<MimeMessage, String> letters, SealedCheckpoint newest) {
        try {
            sender.send(letters.keySet().toArray(MimeMessage[]::new));
            row.sent(newest.number(), clock.instant());
        } catch (MailSendException unsent) {
            var missed = unsent.getFailedMessages().keySet().stream()
                    .flatMap(message -> Stream.ofNullable(letters.get(message)))
                    .toList();
            if (missed.isEmpty() || missed.size() == letters.size()) {
                throw unsent;
            }
            row.sent(newest.number(), clock.instant());
            failed(MailTrouble.REFUSED, missed, newest, unsent);
        }
    }

    private void failed(MailTrouble trouble, List<String> missed, SealedCheckpoint newest, Exception cause) {
        var reference = UUID.randomUUID().toString();
        LOG.warn("Checkpoint {} was not mailed to {}, reference {}", newest.number(), missed, reference, cause);
        row.failed(new Failure(trouble, reference, missed), clock.instant());
    }

    private static MailTrouble trouble(Exception e) {
        if (e instanceof MailAuthenticationException) {
            return MailTrouble.NOT_LET_IN;
        }
        return e instanceof MailSendException unsent && unsent.getCause() != null
                ? MailTrouble.NOT_REACHED
                : MailTrouble.NOT_TAKEN;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
