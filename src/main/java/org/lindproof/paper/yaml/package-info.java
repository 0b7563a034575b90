/** YAML with line numbers: every fault names its file, its line and what to do. */
package org.lindproof.paper.yaml;
