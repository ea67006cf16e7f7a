/**
 * What happened, when, by whom and why (审计): written with the change itself, never changed, and
 * chained by hashes, so that whoever changes it all the same is found out.
 */
package org.techmarket.audit;
