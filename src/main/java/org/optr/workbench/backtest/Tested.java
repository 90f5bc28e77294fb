package org.optr.workbench.backtest;

import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;

/**
 * What of a draft is tested, and against what.
 *
 * @param hash SHA-256 of all its files, in hexadecimal
 * @param base the version that it is based on; null for a process that is new
 */
public record Tested(int revision, String hash, @Nullable VersionId base) {}
