package org.optr.audit.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger keeps what is not in the database.
 *
 * @param origin names the log in its checkpoints, from its first checkpoint on; empty for {@code optr/<random id>}
 * @param key file of the private key, made at the first start
 * @param checkpoints file to which every checkpoint is appended
 * @param sealEvery how often new entries are sealed; zero for never by itself
 * @param heartbeat after how long without a checkpoint an entry says that nothing happened; zero for never
 * @param witness address of a C2SP witness; null for none
 * @param witnessKey its verifier key
 */
@ConfigurationProperties("optr.ledger")
record LedgerSettings(
        @DefaultValue("") String origin,
        Path key,
        Path checkpoints,
        @DefaultValue("1s") Duration sealEvery,
        @DefaultValue("10m") Duration heartbeat,
        @Nullable URI witness,
        @DefaultValue("") String witnessKey) {}
