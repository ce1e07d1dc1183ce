using System.Globalization;
using System.Security;
using System.Text;

namespace Erp.Platform.Printing.Pdf;

/// <summary>The metadata packet that declares the document as PDF/A-3b (ISO 19005-3, 6.6).</summary>
static class XmpMetadata
{
    public static byte[] Build(PdfInfo info, IReadOnlyList<XmpExtension> extensions)
    {
        var created = info.Created.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var packet = new StringBuilder($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(info.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(info.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{info.Language.Name}</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate><xmp:MetadataDate>{created}</xmp:MetadataDate>
            <xmp:CreatorTool>{Escape(info.Producer)}</xmp:CreatorTool>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>{Escape(info.Producer)}</pdf:Producer>
            </rdf:Description>

            """);
        foreach (var extension in extensions) Values(packet, extension);
        if (extensions.Count > 0) Schemas(packet, extensions);
        packet.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    /// <summary>Text as both the metadata and the information dictionary carry it: without what XML cannot hold.</summary>
    public static string Plain(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0xFEFF)));

    static void Values(StringBuilder packet, XmpExtension extension)
    {
        packet.Append(CultureInfo.InvariantCulture, $"<rdf:Description rdf:about=\"\" xmlns:{extension.Prefix}=\"{Escape(extension.Namespace)}\">\n");
        foreach (var (name, value, _) in extension.Properties)
            packet.Append(CultureInfo.InvariantCulture, $"<{extension.Prefix}:{name}>{Escape(value)}</{extension.Prefix}:{name}>\n");
        packet.Append("</rdf:Description>\n");
    }

    static void Schemas(StringBuilder packet, IReadOnlyList<XmpExtension> extensions)
    {
        packet.Append("""
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>

            """);
        foreach (var extension in extensions)
        {
            packet.Append(CultureInfo.InvariantCulture, $"""
                <rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>{Escape(extension.Schema)}</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>{Escape(extension.Namespace)}</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>{extension.Prefix}</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>

                """);
            foreach (var (name, _, description) in extension.Properties)
                packet.Append(CultureInfo.InvariantCulture, $"""
                    <rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>{name}</pdfaProperty:name>
                    <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                    <pdfaProperty:category>external</pdfaProperty:category>
                    <pdfaProperty:description>{Escape(description)}</pdfaProperty:description>
                    </rdf:li>

                    """);
            packet.Append("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
        }
        packet.Append("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
    }

    static string Escape(string text) => SecurityElement.Escape(Plain(text));
}
