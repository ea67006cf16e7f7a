package org.techmarket.identity.service;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.Role;

/**
 * The people and organisations of a realm of Keycloak. Everything may be done again, whatever came
 * of it the time before: it looks what is there and makes of it what is to be. An organisation is a
 * group that bears its credit code.
 */
final class KeycloakDirectory implements AutoCloseable {

  private static final String CREDIT_CODE = "credit_code";
  private static final String SUSPENDED = "suspended";

  /** Tells an account of ours from somebody who happens to have its name. */
  private static final String ACCOUNT = "market_account";

  private static final Set<String> OURS =
      Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

  private final ProviderSettings settings;
  private Keycloak keycloak;

  /**
   * Reads nothing yet, for the file with the secret may be gone by now: whoever brings something is
   * told so.
   */
  KeycloakDirectory(ProviderSettings settings) {
    this.settings = settings;
  }

  private RealmResource realm() {
    if (keycloak == null) {
      keycloak =
          KeycloakBuilder.builder()
              .serverUrl(settings.server())
              .realm(settings.realm())
              .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
              .clientId(settings.provisioningClientId())
              .clientSecret(settings.provisioningSecret())
              .build();
    }
    return keycloak.realm(settings.realm());
  }

  @Override
  public void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }

  /** Makes the organisation's group as it is to be. */
  void bring(ProvisionedOrganisation organisation) {
    asked(() -> group(organisation));
  }

  /**
   * Makes the person as they are to be. They can come in only once all is there.
   *
   * @return who they are there
   */
  String bring(ProvisionedAccount account) {
    return asked(() -> account.isClosed() ? forgotten(account) : brought(account));
  }

  private String forgotten(ProvisionedAccount account) {
    Optional<String> known =
        Optional.ofNullable(account.externalId()).or(() -> found(account.id()));
    known.ifPresent(
        id -> {
          try (Response gone = realm().users().delete(id)) {
            if (gone.getStatus() != 404) {
              requireTaken(gone);
            }
          }
        });
    return known.orElse(null);
  }

  private String brought(ProvisionedAccount account) {
    boolean isNew = account.externalId() == null;
    String id =
        isNew
            ? found(account.id()).orElseGet(() -> created(account))
            : present(account.externalId());
    UserResource user = realm().users().get(id);
    if (isNew || account.isWhole()) {
      giveRoles(user.roles().realmLevel(), account.roles());
      joinGroup(user, Optional.ofNullable(account.organisation()).map(this::group).orElse(null));
    }
    if (account.firstPassword() != null) {
      user.resetPassword(temporary(account.firstPassword()));
    }
    letIn(user, account, isNew);
    return id;
  }

  /** Whom an administrator of the provider has shut out there stays so. */
  private static void letIn(UserResource user, ProvisionedAccount account, boolean isNew) {
    UserRepresentation person = user.toRepresentation();
    boolean isIn = person.isEnabled();
    if (isIn && account.isSuspended()) {
      person.setEnabled(false);
      user.update(person);
      user.logout();
    } else if (!isIn && !account.isSuspended() && (isNew || account.wasShutOut())) {
      person.setEnabled(true);
      user.update(person);
    }
  }

  private String present(String id) {
    try {
      return realm().users().get(id).toRepresentation().getId();
    } catch (jakarta.ws.rs.NotFoundException e) {
      throw new DirectoryFault(ProvisioningFault.GONE, "there is no user " + id, e);
    }
  }

  /** It may have been made at a time when the market was killed before it could note so. */
  private Optional<String> found(long account) {
    return realm().users().searchByAttributes(ACCOUNT + ":" + account, true).stream()
        .map(UserRepresentation::getId)
        .findFirst();
  }

  private String created(ProvisionedAccount account) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(account.login());
    user.setFirstName(account.displayName());
    user.setEmail(account.mail());
    user.setEnabled(false);
    user.setRequiredActions(List.of("UPDATE_PASSWORD"));
    user.setAttributes(Map.of(ACCOUNT, List.of(Long.toString(account.id()))));
    try (Response made = realm().users().create(user)) {
      if (made.getStatus() == 409) {
        throw new DirectoryFault(ProvisioningFault.NAME_TAKEN, made.readEntity(String.class));
      }
      requireTaken(made);
      return CreatedResponseUtil.getCreatedId(made);
    }
  }

  /** Of our roles exactly these; others are others' business. */
  private static void giveRoles(RoleScopeResource there, Set<Role> roles) {
    Set<String> wanted = roles.stream().map(Role::name).collect(Collectors.toSet());
    List<RoleRepresentation> held = those(there.listAll(), OURS::contains);
    List<RoleRepresentation> surplus = those(held, name -> !wanted.contains(name));
    held.forEach(role -> wanted.remove(role.getName()));
    if (!wanted.isEmpty()) {
      List<RoleRepresentation> missing = those(there.listAvailable(), wanted::contains);
      if (missing.size() < wanted.size()) {
        throw new DirectoryFault(
            ProvisioningFault.ROLE_MISSING, "the realm lacks one of the roles " + wanted);
      }
      there.add(missing);
    }
    if (!surplus.isEmpty()) {
      there.remove(surplus);
    }
  }

  private static List<RoleRepresentation> those(
      List<RoleRepresentation> roles, Predicate<String> which) {
    return roles.stream().filter(role -> which.test(role.getName())).toList();
  }

  /** Leaves every other organisation; groups that are none are others' business. */
  private static void joinGroup(UserResource user, String wanted) {
    List<String> joined =
        user.groups(null, null, null, false).stream()
            .filter(group -> group.getAttributes() != null)
            .filter(group -> group.getAttributes().containsKey(CREDIT_CODE))
            .map(GroupRepresentation::getId)
            .toList();
    if (wanted != null && !joined.contains(wanted)) {
      user.joinGroup(wanted);
    }
    joined.stream().filter(id -> !id.equals(wanted)).forEach(user::leaveGroup);
  }

  /** A group that somebody made by hand for the organisation is taken as it is called. */
  private String group(ProvisionedOrganisation organisation) {
    Map<String, List<String>> attributes =
        Map.of(
            CREDIT_CODE, List.of(organisation.creditCode()),
            SUSPENDED, List.of(Boolean.toString(organisation.isSuspended())));
    Optional<GroupRepresentation> known =
        realm()
            .groups()
            .query(CREDIT_CODE + ":" + organisation.creditCode(), true, 0, 1, false)
            .stream()
            .findFirst();
    known
        .filter(group -> !attributes.equals(group.getAttributes()))
        .ifPresent(
            group -> {
              group.setAttributes(attributes);
              realm().groups().group(group.getId()).update(group);
            });
    return known.map(GroupRepresentation::getId).orElseGet(() -> made(organisation, attributes));
  }

  private String made(ProvisionedOrganisation organisation, Map<String, List<String>> attributes) {
    GroupRepresentation group = new GroupRepresentation();
    group.setName(organisation.creditCode() + " " + organisation.name());
    group.setAttributes(attributes);
    try (Response made = realm().groups().add(group)) {
      requireTaken(made);
      return CreatedResponseUtil.getCreatedId(made);
    }
  }

  private static CredentialRepresentation temporary(String password) {
    CredentialRepresentation credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    credential.setTemporary(true);
    return credential;
  }

  private static void requireTaken(Response response) {
    if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
      throw new WebApplicationException(response.readEntity(String.class), response.getStatus());
    }
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      throw fault(e);
    } catch (ProcessingException e) {
      throw e.getCause() instanceof WebApplicationException answer
          ? fault(answer)
          : new DirectoryFault(ProvisioningFault.AWAY, e.getMessage(), e);
    }
  }

  private static DirectoryFault fault(WebApplicationException e) {
    ProvisioningFault fault =
        switch (e.getResponse().getStatus()) {
          case 401, 403 -> ProvisioningFault.FORBIDDEN;
          case 500, 502, 503, 504 -> ProvisioningFault.AWAY;
          default -> ProvisioningFault.NOT_TAKEN;
        };
    return new DirectoryFault(fault, e.getMessage(), e);
  }
}
