/**
 * What people are told of what has happened: the inbox of each account, and the mail that goes out.
 * It is told by the steps of the other capabilities, which know nothing of it.
 */
package org.techmarket.notification;
