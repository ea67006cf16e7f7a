package org.techmarket.demo.service;

import java.util.List;
import org.techmarket.identity.Role;

/**
 * With what a visitor of the demonstration signs in.
 *
 * @param organisation for whom the account acts; null for the market's own people
 */
public record DemoAccount(String login, String password, List<Role> roles, String organisation) {}
