package org.techmarket.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.techmarket.identity.service.ContactService;
import org.techmarket.notification.DeliveryEntry;
import org.techmarket.notification.service.DeliveryService;
import org.techmarket.shared.service.PostOffice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** How the one who looks wants to be told. */
@Named
@RequestScoped
public class DeliveryPage {

  private static final String HERE = "/workbench/notification/delivery";

  @Inject private DeliveryService service;
  @Inject private ContactService contact;
  @Inject private PostOffice postOffice;
  @Inject private WordsPage words;

  private Map<String, String> form;

  /** What is chosen, by kind. */
  public Map<String, String> getForm() {
    if (form == null) {
      form = new LinkedHashMap<>();
      service
          .mine()
          .forEach((kind, how) -> form.put(kind.name().toLowerCase(Locale.ROOT), how.name()));
    }
    return form;
  }

  public void save() {
    service.choose(Forms.read(DeliveryEntry.class, getForm()));
    Done.goTo(HERE, words.say("notification.delivery.saved"));
  }

  /** Whether there is a mail server. */
  public boolean isMailOn() {
    return postOffice.isOpen();
  }

  /** Where the one who looks is written to; null when nowhere. */
  public String getAddress() {
    return contact.mail();
  }
}
