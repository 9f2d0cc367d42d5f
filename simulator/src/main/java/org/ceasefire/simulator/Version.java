package org.ceasefire.simulator;

import picocli.CommandLine;

/** What {@code --version} prints. */
public final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"ceasefire " + (version == null ? "development" : version) + " on Java " + Runtime.version().feature()};
    }
}
