package org.optr.audit.ledger;

/**
 * The first thing that is wrong.
 *
 * @param entry place in the tree, from 1; for an entry that was never sealed its number in the table of entries
 * @param detail what it was swapped with, how many entries were signed, or at which checkpoint it shows; 0 where nothing is to say
 */
public record LedgerFinding(LedgerFault fault, long entry, long detail) {}
