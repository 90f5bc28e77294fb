package org.optr.audit.ledger;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * To whom checkpoints are mailed. The server is that of {@code spring.mail}.
 *
 * @param to addresses of auditors; none for no mail
 * @param from the address of OPTR
 * @param every at most so often, and only if there is a new checkpoint
 */
@ConfigurationProperties("optr.ledger.mail")
record MailSettings(@DefaultValue List<String> to, @DefaultValue("") String from, @DefaultValue("1d") Duration every) {

    /** @throws IllegalStateException if what is set cannot be mailed to */
    MailSettings {
        if (!to.isEmpty()) {
            if (from.isBlank()) {
                throw new IllegalStateException(
                        "optr.ledger.mail.to needs optr.ledger.mail.from, the address of the sender");
            }
            Stream.concat(to.stream(), Stream.of(from)).forEach(MailSettings::require);
        }
    }

    private static void require(String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            throw new IllegalStateException("optr.ledger.mail: \"%s\" is no address".formatted(address), e);
        }
    }
}
