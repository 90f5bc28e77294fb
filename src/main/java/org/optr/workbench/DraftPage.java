package org.optr.workbench;

import org.optr.engine.ModelPackage;

/**
 * A draft with its files.
 *
 * @param revision the newest; a saving must be based on it
 * @param editable whether the acting person may change it now
 */
public record DraftPage(DraftSummary summary, ModelPackage models, int revision, boolean editable) {}
