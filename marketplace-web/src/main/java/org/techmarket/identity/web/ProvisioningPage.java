package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.identity.service.ProvisioningQueries;
import org.techmarket.identity.service.ProvisioningRow;
import org.techmarket.identity.service.ProvisioningService;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.ListPage;
import org.techmarket.shared.web.WordsPage;

/** What is on its way to the provider of identities, and what does not get there. */
@Named
@RequestScoped
public class ProvisioningPage {

  @Inject private ProvisioningQueries queries;
  @Inject private ProvisioningService service;
  @Inject private ListPage list;
  @Inject private WordsPage words;

  private Slice<ProvisioningRow> found;

  /** What was found. */
  public Slice<ProvisioningRow> getFound() {
    if (found == null) {
      found = queries.search(list.search());
    }
    return found;
  }

  public void again(long id) {
    service.again(id);
    Done.goTo("/workbench/identity/provisioning", words.say("identity.provisioning.again"));
  }
}
