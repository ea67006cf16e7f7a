/** What happened, when, by whom and why (审计): written with the change itself, never changed. */
package org.techmarket.audit;
