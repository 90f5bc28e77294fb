package org.optr.engine;

import java.util.Optional;

/** The form of a work item, in the version that was deployed with the process that the item belongs to. */
public interface DeployedForms {

    Optional<DeployedForm> of(WorkItemId item);

    /** @param hash SHA-256 of the source, in hexadecimal */
    record DeployedForm(String id, int version, String json, String hash) {}
}
