package org.techmarket.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.techmarket.shared.service.CheckedSettings;
import org.techmarket.shared.service.PrivateFile;

/**
 * Through which server mail goes out, if any. It is asked of the configuration each time, for its
 * bean is there whether or not mail is.
 */
@ApplicationScoped
public class MailSettings implements CheckedSettings {

  /** Longer than a server is silent that still answers. */
  private static final int PATIENCE_MILLIS = 30_000;

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

  @Inject private Config config;

  public boolean isOn() {
    return given("host").isPresent();
  }

  @Override
  public Optional<String> fault() {
    if (given("host").isPresent() != given("from").isPresent()) {
      return Optional.of(
          "MARKETPLACE_MAIL_HOST and MARKETPLACE_MAIL_FROM are set together or not at all.");
    }
    boolean hasPassword = given("password").isPresent() || given("password.file").isPresent();
    if (given("user").isPresent() != hasPassword) {
      return Optional.of(
          "MARKETPLACE_MAIL_USER and MARKETPLACE_MAIL_PASSWORD (or MARKETPLACE_MAIL_PASSWORD_FILE) are set together"
              + " or not at all.");
    }
    if (!isOn()) {
      return Optional.empty();
    }
    if (given("tls").filter(tls -> !tls.matches("none|starttls|tls")).isPresent()) {
      return Optional.of(
          "MARKETPLACE_MAIL_TLS must be none, starttls or tls, not %s.".formatted(tls()));
    }
    return portFault().or(this::fromFault).or(this::passwordFault);
  }

  private Optional<String> portFault() {
    return given("port")
        .filter(port -> !port.matches("\\d{1,5}") || port() < 1 || port() > 65535)
        .map("MARKETPLACE_MAIL_PORT must be a number from 1 to 65535, not %s."::formatted);
  }

  private Optional<String> fromFault() {
    try {
      from().validate();
      return Optional.empty();
    } catch (AddressException | IllegalStateException e) {
      return Optional.of(
          "MARKETPLACE_MAIL_FROM must be an address, such as market@example.cn, not %s."
              .formatted(required("from")));
    }
  }

  private Optional<String> passwordFault() {
    try {
      password();
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(e.getMessage());
    }
  }

  InternetAddress from() {
    try {
      InternetAddress[] all = InternetAddress.parse(required("from"), true);
      if (all.length != 1) {
        throw new IllegalStateException("More than one sender");
      }
      return all[0];
    } catch (AddressException e) {
      throw new IllegalStateException(e);
    }
  }

  String host() {
    return required("host");
  }

  int port() {
    return given("port").map(Integer::parseInt).orElseGet(this::usualPort);
  }

  private int usualPort() {
    return switch (tls()) {
      case "tls" -> 465;
      case "none" -> 25;
      default -> 587;
    };
  }

  String user() {
    return given("user").orElse(null);
  }

  String password() {
    return given("password").or(() -> given("password.file").map(MailSettings::read)).orElse(null);
  }

  /** What Jakarta Mail wants to know; where encryption is asked for, nothing goes without. */
  Properties properties() {
    Properties all = new Properties();
    boolean tls = tls().equals("tls");
    String protocol = protocol();
    all.setProperty("mail.transport.protocol", protocol);
    String prefix = "mail." + protocol + ".";
    all.setProperty(prefix + "connectiontimeout", String.valueOf(PATIENCE_MILLIS));
    all.setProperty(prefix + "timeout", String.valueOf(PATIENCE_MILLIS));
    all.setProperty(prefix + "writetimeout", String.valueOf(PATIENCE_MILLIS));
    all.setProperty(prefix + "auth", String.valueOf(user() != null));
    all.setProperty(prefix + "ssl.checkserveridentity", "true");
    all.setProperty(prefix + "starttls.enable", String.valueOf(tls().equals("starttls")));
    all.setProperty(prefix + "starttls.required", String.valueOf(tls().equals("starttls")));
    all.setProperty(prefix + "ssl.enable", String.valueOf(tls));
    return all;
  }

  String protocol() {
    return tls().equals("tls") ? "smtps" : "smtp";
  }

  private String tls() {
    return given("tls").orElseGet(() -> HERE.contains(host()) ? "none" : "starttls");
  }

  private String required(String name) {
    return given(name).orElseThrow();
  }

  private Optional<String> given(String name) {
    return config
        .getOptionalValue("marketplace.mail." + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static String read(String file) {
    try {
      return PrivateFile.text(Path.of(file));
    } catch (IOException e) {
      throw new IllegalStateException("The password %s cannot be read (%s).".formatted(file, e), e);
    }
  }
}
