<?xml version="1.0" encoding="UTF-8"?>
<!-- Reads a list of JDKs as Maven keeps it and writes which versions there are and whether one is new enough. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8" />
  <xsl:param name="wanted" />
  <xsl:template match="/">
    <xsl:text>jdks.found=</xsl:text>
    <xsl:for-each select="//*[local-name() = 'provides']/*[local-name() = 'version']">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:value-of select="normalize-space(.)" />
    </xsl:for-each>
    <xsl:text>&#10;</xsl:text>
    <xsl:for-each select="//*[local-name() = 'provides']/*[local-name() = 'version']">
      <xsl:variable name="feature" select="substring-before(concat(translate(normalize-space(.), '-+', '..'), '.'), '.')" />
      <xsl:if test="number($feature) >= number($wanted)">jdks.enough=true&#10;</xsl:if>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
