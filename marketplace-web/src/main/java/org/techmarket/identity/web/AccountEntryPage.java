package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.service.AccountService;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** The form by which an account is made. The password is never saved while it is typed. */
@Named
@RequestScoped
public class AccountEntryPage {

  private static final String FORM = "account";

  @Inject private AccountService accounts;
  @Inject private FormMemory memory;
  @Inject private ProviderSettings provider;
  @Inject private WordsPage words;

  private Map<String, String> form = new LinkedHashMap<>();
  private List<String> roles = new ArrayList<>();

  public void open() {
    form = memory.open(FORM, () -> Forms.empty(AccountEntry.class));
    roles = List.of(form.get("roles").split("\\R"));
  }

  public void save() {
    form.put("roles", String.join("\n", roles));
    AccountEntry entry = Forms.read(AccountEntry.class, form);
    long id = memory.create(FORM, form, () -> accounts.open(entry));
    if (provider.isOn()) {
      String there = "/workbench/identity/account?id=" + id;
      Done.goTo(there, words.say("identity.accountToBeMade", entry.login()));
    } else {
      Done.goTo("/workbench/identity/accounts", words.say("identity.accountMade", entry.login()));
    }
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  public String getDraftOf() {
    return FORM;
  }
}
