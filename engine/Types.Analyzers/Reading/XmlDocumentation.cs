using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads descriptions from XML comments.</summary>
internal static class XmlDocumentation
{
    /// <summary><c>[GraphQLDescription]</c>, else the summary.</summary>
    public static string? Description(ISymbol symbol)
    {
        if (symbol.Find("GraphQLDescription") is { } attribute)
        {
            return attribute.GetString();
        }

        if (symbol is IParameterSymbol parameter)
        {
            return Parameter(parameter.ContainingSymbol, parameter.Name);
        }

        return Text(Load(symbol)?.Element("summary")) ?? OfRecordParameter(symbol);
    }

    /// <summary>The documentation of a parameter of a method, or of a record's constructor on the record.</summary>
    private static string? Parameter(ISymbol owner, string name)
    {
        var root = Load(owner);
        if (root is null && owner is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            root = Load(owner.ContainingType);
        }

        return Text(root?.Elements("param").FirstOrDefault(e => (string?)e.Attribute("name") == name));
    }

    private static string? OfRecordParameter(ISymbol symbol)
        => symbol is IPropertySymbol { ContainingType: { IsRecord: true } record }
            ? Text(Load(record)?.Elements("param").FirstOrDefault(e => (string?)e.Attribute("name") == symbol.Name))
            : null;

    private static XElement? Load(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
        {
            xml = FromTrivia(symbol);
        }

        if (string.IsNullOrWhiteSpace(xml))
        {
            return null;
        }

        try
        {
            var element = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
            return element;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    // Without GenerateDocumentationFile the compiler does not parse comments; they are plain trivia then.
    private static string? FromTrivia(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
        {
            return null;
        }

        var builder = new StringBuilder();
        foreach (var trivia in syntax.GetLeadingTrivia())
        {
            var line = trivia.ToString();
            if (line.StartsWith("///", StringComparison.Ordinal))
            {
                builder.AppendLine(line.Substring(3));
            }
        }

        return builder.Length == 0 ? null : $"<member>{builder}</member>";
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var builder = new StringBuilder();
        Append(builder, element);
        var lines = builder.ToString().Split('\n').Select(l => l.Trim()).ToArray();
        var text = string.Join("\n", lines).Trim();
        return text.Length == 0 ? null : text;
    }

    private static void Append(StringBuilder builder, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                builder.Append(text.Value.Replace("\r", string.Empty));
            }
            else if (node is XElement child)
            {
                AppendElement(builder, child);
            }
        }
    }

    private static void AppendElement(StringBuilder builder, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso" when element.IsEmpty:
                var target = (string?)element.Attribute("langword") ?? (string?)element.Attribute("cref") ?? (string?)element.Attribute("href");
                builder.Append(SimpleName(target ?? string.Empty));
                break;
            case "paramref" or "typeparamref":
                builder.Append((string?)element.Attribute("name"));
                break;
            case "para" or "br":
                builder.Append('\n');
                Append(builder, element);
                break;
            default:
                Append(builder, element);
                break;
        }
    }

    private static string SimpleName(string reference)
    {
        if (reference.StartsWith("http", StringComparison.Ordinal))
        {
            return reference;
        }

        var end = reference.IndexOf('(');
        var name = end < 0 ? reference : reference.Substring(0, end);
        return name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1);
    }
}
