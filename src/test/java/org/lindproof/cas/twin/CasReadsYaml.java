package org.lindproof.cas.twin;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The session must not read files. */
public record CasReadsYaml(YAMLFactory factory) {}
