/**
 * Who somebody is and for whom they act: organisations, accounts with their roles, and the tokens
 * programs sign in with. The roles are those of the market's counters; a role stands here when it
 * has work.
 */
package org.techmarket.identity;
