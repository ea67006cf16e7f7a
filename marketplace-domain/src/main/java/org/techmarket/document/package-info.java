/** What every capability's papers share: for now, their numbers. */
package org.techmarket.document;
