package org.techmarket.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.demo.InstallationRepository;
import org.techmarket.identity.service.FirstAdministrator;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.service.CheckedSettings;
import org.techmarket.shared.service.VaultCheck;

/**
 * Opens the market when it starts. The first start decides for good whether all data is invented;
 * everything is written in one transaction, and others that start at the same time wait for it.
 */
@Singleton
@Startup
@PermitAll
public class Installation {

  private static final System.Logger LOG = System.getLogger(Installation.class.getName());

  @Inject private InstallationRepository installations;
  @Inject private VaultCheck vault;
  @Inject private DemoData data;
  @Inject private DemoLeftovers leftovers;
  @Inject private FirstAdministrator first;
  @Inject private ProviderSettings provider;
  @Inject @Any private Instance<CheckedSettings> settings;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.demo")
  private Optional<Boolean> demo;

  @Inject
  @ConfigProperty(name = "marketplace.public.url")
  private Optional<String> publicUrl;

  @Inject
  @ConfigProperty(name = "marketplace.admin.login")
  private Optional<String> adminLogin;

  @Inject
  @ConfigProperty(name = "marketplace.admin.password")
  private Optional<String> adminPassword;

  @PostConstruct
  void start() {
    settings.stream()
        .flatMap(checked -> checked.fault().stream())
        .findFirst()
        .ifPresent(
            sentence -> {
              throw refusal(sentence);
            });
    vault.check();
    boolean isFirst = installations.begin(demo.orElse(false), clock.instant());
    boolean isDemo = installations.isDemo();
    checkAgreed(isDemo);
    if (!isDemo) {
      checkNobodyIsInvented();
      letAdministratorIn(requirePublicUrl());
      return;
    }
    if (isFirst) {
      data.fill();
    }
    if (provider.isOn()) {
      Notice.demoBehindProvider();
    } else {
      Notice.demo(DemoContent.read().signIns());
    }
  }

  /**
   * The one jar asks for a demonstration where nothing is said, so that is not taken at its word.
   */
  private void checkAgreed(boolean isDemo) {
    if (demo.isEmpty() || demo.get() == isDemo) {
      return;
    }
    if (isDemo) {
      throw refusal(
          "MARKETPLACE_DEMO=false, but this database was begun as a demonstration, whose accounts have a published"
              + " password: start on an empty one.");
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "MARKETPLACE_DEMO=true is ignored: the first start of this installation decided otherwise.");
  }

  private void checkNobodyIsInvented() {
    List<String> invented = leftovers.logins();
    if (!invented.isEmpty()) {
      throw refusal(
          "This is no demonstration, but these accounts have the password published for it: %s."
              .formatted(String.join(", ", invented)));
    }
  }

  private String requirePublicUrl() {
    return publicUrl
        .map(url -> url.replaceAll("/+$", ""))
        .orElseThrow(
            () ->
                refusal(
                    "MARKETPLACE_PUBLIC_URL is not set: without demo data the market must know the address"
                        + " under which people reach it."));
  }

  private void letAdministratorIn(String address) {
    if (adminLogin.isPresent() != adminPassword.isPresent()) {
      throw refusal(
          "MARKETPLACE_ADMIN_LOGIN and MARKETPLACE_ADMIN_PASSWORD are set together or not at all.");
    }
    if (adminLogin.isPresent()) {
      makeAdministrator(adminLogin.get(), adminPassword.get());
      return;
    }
    if (provider.isOn()) {
      first.withdrawLink();
      return;
    }
    first
        .freshKey()
        .ifPresent(key -> Notice.link(address + "/identity/first-administrator?key=" + key));
  }

  private void makeAdministrator(String login, String password) {
    try {
      first.makeNamed(login, password);
    } catch (Invalid e) {
      boolean isLogin = e.faults().stream().anyMatch(fault -> fault.field().equals("login"));
      throw refusal(
          isLogin
              ? "MARKETPLACE_ADMIN_LOGIN needs 3 to 40 letters, digits, dots, dashes or underscores, a letter first."
              : "MARKETPLACE_ADMIN_PASSWORD needs 8 to 128 characters of three kinds: small and capital letters,"
                  + " digits, others; without the login, and none of those that everybody tries first.");
    }
  }

  /** Said in a line of its own as well: the server buries it under its own exceptions. */
  private static IllegalStateException refusal(String sentence) {
    LOG.log(System.Logger.Level.ERROR, sentence);
    return new IllegalStateException(sentence);
  }
}
