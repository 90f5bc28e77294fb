package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.optr.shared.MovableClock;
import org.optr.ui.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** With a real mail server. Eva and Otto are auditors. */
class CheckpointMailTest {

    private static final List<String> AUDITORS = List.of("eva@example.org", "otto@example.org");

    @RegisterExtension
    final GreenMailExtension post = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @TempDir
    Path folder;

    private final DataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:mailed;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    private final MovableClock clock = new MovableClock();
    private final MailSettings settings = settings(AUDITORS, "optr@example.org");
    private final MailRow row = new MailRow(JdbcClient.create(database), settings);
    private LedgerRig ledger;
    private CheckpointMail mail;

    @BeforeEach
    void aLedgerAndAServer() {
        ledger = LedgerRig.empty(database, folder);
        JdbcClient.create(database).sql("DROP TABLE IF EXISTS ledger_mail").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V069__ledger_mail.sql"),
                        new ClassPathResource("db/migration/V110__ledger_mail_missed.sql"))
                .execute(database);
        mail = node();
    }

    @Test
    void eachAuditorGetsTheSignedCheckpointAsAFile() throws Exception {
        mail.mail(sealed(10));

        assertThat(post.getReceivedMessages()).hasSize(2);
        var letter = post.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Ledger of optr/rig: checkpoint 1 over 11 entries");
        assertThat(text(letter))
                .contains("Keep this mail where the administrators of OPTR cannot change it.", "请将此邮件保存在");
        var note = SignedNote.parse(attachment(letter));
        assertThat(note.signedBy(ledger.keys.known())).hasSize(1);
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(11);
    }

    @Test
    void thereIsOneMailADayAndNoneWithoutANewCheckpoint() {
        mail.mail(sealed(10));
        mail.mail(sealed(1));
        assertThat(post.getReceivedMessages()).hasSize(2);

        clock.moveBy(Duration.ofDays(1));
        var newest = sealed(1);
        mail.mail(newest);
        assertThat(post.getReceivedMessages()).hasSize(4);

        clock.moveBy(Duration.ofDays(1));
        mail.mail(newest);
        assertThat(post.getReceivedMessages()).hasSize(4);
        assertThat(row.read().checkpoint()).isEqualTo(newest.number());
    }

    @Test
    void anotherNodeDoesNotMailTheSameDay() {
        mail.mail(sealed(10));
        node().mail(sealed(1));

        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aNodeWaitsWhileAnotherOneMails() {
        var newest = sealed(10);
        var other = ledger.inTransaction(() -> {
            row.lock();
            var waiting = CompletableFuture.runAsync(() -> node().mail(newest));
            await().until(() -> waiting.isDone() || isSomebodyWaiting());
            row.sent(newest.number(), clock.instant());
            return waiting;
        });

        other.join();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private boolean isSomebodyWaiting() {
        return JdbcClient.create(database)
                        .sql("SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void whatWasNotSentIsToldOfAndSentLater() {
        post.stop();
        mail.mail(sealed(10));

        assertThat(row.read().failure()).satisfies(failure -> {
            assertThat(failure.trouble()).isEqualTo(MailTrouble.NOT_REACHED);
            assertThat(failure.reference()).hasSize(36);
        });
        mail.mail(sealed(1));
        assertThat(row.read().checkpoint()).isZero();

        post.start();
        clock.moveBy(Duration.ofMinutes(5));
        node().mail(sealed(1));

        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(row.read().failure()).isNull();
    }

    @Test
    void whoIsRefusedKeepsNobodyElseFromTheirLetter() {
        post.getUserManager().setMessageDeliveryHandler((letter, address) -> {
            if (address.getEmail().startsWith("otto")) {
                throw new UserException("Nobody is called so");
            }
            return post.getUserManager().createUser(address.getEmail(), address.getEmail(), "");
        });

        mail.mail(sealed(10));

        assertThat(post.getReceivedMessages()).singleElement().satisfies(letter -> assertThat(letter.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("eva@example.org"));
        assertThat(row.read().checkpoint()).isEqualTo(1);
        assertThat(row.read().failure()).satisfies(failure -> {
            assertThat(failure.trouble()).isEqualTo(MailTrouble.REFUSED);
            assertThat(failure.missed()).containsExactly("otto@example.org");
        });
        clock.moveBy(Duration.ofMinutes(5));
        mail.mail(sealed(1));
        assertThat(post.getReceivedMessages())
                .as("Eva has hers, and no second one before tomorrow")
                .hasSize(1);
    }

    @Test
    void whatCannotBeMailedToIsSaidAtTheStart() {
        assertThatThrownBy(() -> settings(AUDITORS, " ")).hasMessageContaining("optr.ledger.mail.from");
        assertThatThrownBy(() -> settings(List.of("eva"), "optr@example.org"))
                .hasMessageContaining("\"eva\" is no address");
        assertThatThrownBy(() -> settings(List.of("eva@example.org\nBcc: x@example.org"), "optr@example.org"))
                .hasMessageContaining("is no address");
        assertThatThrownBy(() -> node(settings, null)).hasMessageContaining("spring.mail.host");
    }

    private static MailSettings settings(List<String> to, String from) {
        return new MailSettings(to, from, Duration.ofDays(1));
    }

    private SealedCheckpoint sealed(int entries) {
        ledger.append(entries);
        ledger.seal();
        return ledger.store.newest().orElseThrow();
    }

    private CheckpointMail node() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(post.getSmtp().getPort());
        return node(settings, sender);
    }

    private CheckpointMail node(MailSettings told, @Nullable JavaMailSender sender) {
        @SuppressWarnings("unchecked")
        ObjectProvider<JavaMailSender> server = mock(ObjectProvider.class);
        when(server.getIfAvailable()).thenReturn(sender);
        return new CheckpointMail(
                told,
                server,
                new CheckpointLetter(new Translations(), told),
                row,
                new DataSourceTransactionManager(database),
                clock);
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        var text = ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        return text instanceof MimeMultipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : text.toString();
    }

    private static String attachment(MimeMessage letter) throws MessagingException, IOException {
        var file = ((MimeMultipart) letter.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("checkpoint-1.checkpoint");
        return new String(file.getInputStream().readAllBytes(), UTF_8);
    }
}
