/**
 * What people and programs send, kept so that nothing is lost and nothing is done twice: drafts of
 * forms as they are typed, and the answers programs were given.
 */
package org.techmarket.intake;
