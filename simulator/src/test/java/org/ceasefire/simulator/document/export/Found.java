package org.ceasefire.simulator.document.export;

import java.io.InputStream;
import java.io.Reader;

import org.w3c.dom.ls.LSInput;

/** A schema that another one names, found beside it. */
record Found(String systemId, Reader reader) implements LSInput {
    @Override
    public Reader getCharacterStream() {
        return reader;
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    @Override
    public void setCharacterStream(Reader reader) {}

    @Override
    public InputStream getByteStream() {
        return null;
    }

    @Override
    public void setByteStream(InputStream bytes) {}

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public void setStringData(String text) {}

    @Override
    public void setSystemId(String systemId) {}

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public void setPublicId(String publicId) {}

    @Override
    public String getBaseURI() {
        return null;
    }

    @Override
    public void setBaseURI(String base) {}

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean certified) {}
}
