package org.techmarket.identity.service;

import org.techmarket.identity.ProvisioningFault;

/** That something could not be brought to the provider of identities, and why. */
class DirectoryFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProvisioningFault fault;

  DirectoryFault(ProvisioningFault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  DirectoryFault(ProvisioningFault fault, String message) {
    this(fault, message, null);
  }

  ProvisioningFault fault() {
    return fault;
  }
}
