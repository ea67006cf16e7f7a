/** What every capability's papers share: their numbers, and the files that come with them. */
package org.techmarket.document;
