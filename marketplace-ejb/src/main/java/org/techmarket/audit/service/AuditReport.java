package org.techmarket.audit.service;

import org.techmarket.audit.AuditHead;

/**
 * What a check of all chains has found.
 *
 * @param entries how many were read
 * @param unsealed how many of them were written after the last head, and so are only chained
 * @param lastHead null when there is none yet
 * @param misfit null when everything fits
 */
public record AuditReport(long entries, long unsealed, AuditHead lastHead, Misfit misfit) {

  public boolean fits() {
    return misfit == null;
  }
}
