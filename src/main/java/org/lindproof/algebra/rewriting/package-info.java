/** Between trees and normal forms: evaluation of trees, and short forms in a given notation. */
package org.lindproof.algebra.rewriting;
