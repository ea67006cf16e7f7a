package org.techmarket.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.techmarket.shared.VaultMark;

/**
 * Lets nobody work under another vault key than the database was begun with: a lost file is made
 * anew in silence, and what is locked under the new one is lost when the old one is found. For the
 * start, inside its transaction.
 */
@ApplicationScoped
public class VaultCheck {

  private static final System.Logger LOG = System.getLogger(VaultCheck.class.getName());
  private static final String CONSTANT = "marketplace";

  @Inject private Vault vault;
  @Inject private VaultMark marks;

  /**
   * @throws IllegalStateException when the key is another one, in one sentence
   */
  public void check() {
    String mark = vault.mark(CONSTANT);
    if (!marks.keep(mark).equals(mark)) {
      String sentence =
          "The vault key is not the one this database was locked with: put the old vault.key back, or name it in"
              + " MARKETPLACE_VAULT_KEY (docs/operations.md).";
      LOG.log(System.Logger.Level.ERROR, sentence);
      throw new IllegalStateException(sentence);
    }
  }
}
