package org.techmarket.shared.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.shared.VaultMark;

@Dependent
class SqlVaultMark implements VaultMark {

  @PersistenceContext private EntityManager em;

  @Override
  public String keep(String mark) {
    em.createNativeQuery(
            "insert into vault_mark (mark) values (:mark) on conflict (only_one) do nothing")
        .setParameter("mark", mark)
        .executeUpdate();
    return (String) em.createNativeQuery("select mark from vault_mark").getSingleResult();
  }
}
