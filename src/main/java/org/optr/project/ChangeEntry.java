package org.optr.project;

import java.util.List;

/**
 * A change request.
 *
 * @param impactOnCost empty where there is none, and for whom the money does not concern
 * @param request who asked for it when; the comment says why it was withdrawn
 * @param differences to the baseline before it
 * @param answers oldest first
 * @param mayWithdraw whether the acting person may withdraw it now
 */
public record ChangeEntry(
        ChangeRequestId id,
        int number,
        ChangeStatus status,
        String reason,
        String impactOnTime,
        String impactOnCost,
        String impactOnScope,
        Signature request,
        PlanDifferences differences,
        List<ChangeAnswer> answers,
        boolean mayWithdraw) {}
