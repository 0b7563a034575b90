/** A study with its claims, read and validated. Never sees how anything is derived. */
package org.lindproof.paper;
