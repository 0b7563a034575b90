/** Systems built by hand and jqwik generators that the tests of all rooms share. */
package org.lindproof.generators;
