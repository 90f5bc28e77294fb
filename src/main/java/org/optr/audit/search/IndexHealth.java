package org.optr.audit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param indexed so many entries of the ledger were looked at
 * @param behind so many were sealed since
 * @param setAside how many of those looked at cannot be found
 * @param newestSetAside the last of them
 * @param rebuilt how many are new again; null while the index is not rebuilt
 * @param toRebuild of how many
 */
public record IndexHealth(
        long indexed,
        long behind,
        long setAside,
        List<SetAside> newestSetAside,
        @Nullable Long rebuilt,
        long toRebuild) {}
