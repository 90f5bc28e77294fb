package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.optr.ui.Translations;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A checkpoint as a letter in both languages, with the signed note as a file; each auditor gets one of their own. */
@Component
class CheckpointLetter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");

    private final Translations translations;
    private final MailSettings settings;

    CheckpointLetter(Translations translations, MailSettings settings) {
        this.translations = translations;
        this.settings = settings;
    }

    MimeMessage write(MimeMessage message, String to, SealedCheckpoint checkpoint) throws MessagingException {
        var letter = new MimeMessageHelper(message, true, UTF_8.name());
        letter.setFrom(settings.from());
        letter.setTo(to);
        letter.setSubject(words("ledger.mail.subject", Locale.ENGLISH, checkpoint));
        letter.setText(words("ledger.mail.text", Locale.ENGLISH, checkpoint)
                + "\n\n"
                + words("ledger.mail.text", Locale.SIMPLIFIED_CHINESE, checkpoint)
                + "\n");
        letter.addAttachment(
                "checkpoint-%d.checkpoint".formatted(checkpoint.number()),
                new ByteArrayResource(checkpoint.note().getBytes(UTF_8)),
                "application/octet-stream");
        return message;
    }

    private String words(String key, Locale language, SealedCheckpoint checkpoint) {
        return translations.getTranslation(
                key,
                language,
                checkpoint.checkpoint().origin(),
                String.valueOf(checkpoint.number()),
                checkpoint.size(),
                TIME.format(checkpoint.at().atOffset(ZoneOffset.UTC)),
                checkpoint.root().toString(),
                checkpoint.keyId());
    }
}
