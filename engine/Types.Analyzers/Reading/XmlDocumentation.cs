using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads descriptions from XML comments: the summary, what is returned, and exceptions that have a code.</summary>
internal static class XmlDocumentation
{
    private const int MaxInheritance = 16;

    // Where references to other members are looked up; a compilation is read by one thread.
    [ThreadStatic]
    private static Compilation? t_compilation;

    public static void Use(Compilation compilation) => t_compilation = compilation;

    /// <summary><c>[GraphQLDescription]</c>, else the comment.</summary>
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

        return Member(symbol) ?? OfRecordParameter(symbol);
    }

    private static string? Member(ISymbol symbol)
    {
        if (Resolve(symbol) is not var (owner, root))
        {
            return null;
        }

        var builder = new StringBuilder();
        Append(builder, root.Element("summary"), owner, 0);
        if (root.Element("returns") is { } returns && returns.Nodes().Any())
        {
            Separate(builder).Append("**Returns:**\n");
            Append(builder, returns, owner, 0);
        }

        AppendErrors(builder, root, owner);
        return Normalize(builder.ToString());
    }

    private static void AppendErrors(StringBuilder builder, XElement root, ISymbol owner)
    {
        var number = 0;
        foreach (var error in root.Elements("exception"))
        {
            if ((string?)error.Attribute("code") is not { Length: > 0 } code)
            {
                continue;
            }

            if (number == 0)
            {
                Separate(builder).Append("**Errors:**\n");
            }
            else
            {
                builder.Append('\n');
            }

            builder.Append(++number).Append(". ").Append(code).Append(": ");
            Append(builder, error, owner, 0);
        }
    }

    private static StringBuilder Separate(StringBuilder builder) => builder.Length > 0 ? builder.Append("\n\n") : builder;

    /// <summary>The documentation of a parameter of a method, or of a record's constructor on the record.</summary>
    private static string? Parameter(ISymbol owner, string name)
    {
        var found = Resolve(owner);
        if (found is null && owner is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            found = Resolve(owner.ContainingType);
        }

        return found is var (symbol, root)
            ? Text(root.Elements("param").FirstOrDefault(e => (string?)e.Attribute("name") == name), symbol)
            : null;
    }

    private static string? OfRecordParameter(ISymbol symbol)
        => symbol is IPropertySymbol { ContainingType: { IsRecord: true } record }
            ? Text(Load(record)?.Elements("param").FirstOrDefault(e => (string?)e.Attribute("name") == symbol.Name), record)
            : null;

    /// <summary>The comment of the symbol, or of the one that it inherits its comment from.</summary>
    private static (ISymbol Owner, XElement Root)? Resolve(ISymbol symbol)
    {
        for (var i = 0; i < MaxInheritance; i++)
        {
            if (Load(symbol) is not { } root)
            {
                return null;
            }

            if (root.Element("inheritdoc") is not { } inherit || root.Element("summary") is not null)
            {
                return (symbol, root);
            }

            if (Inherited(symbol, inherit) is not { } from)
            {
                return null;
            }

            symbol = from;
        }

        return null;
    }

    /// <summary>What <c>inheritdoc</c> names; without a name what the symbol overrides or implements.</summary>
    private static ISymbol? Inherited(ISymbol symbol, XElement inherit)
    {
        if ((string?)inherit.Attribute("cref") is { } reference)
        {
            return t_compilation is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(reference, t_compilation);
        }

        return symbol switch
        {
            IMethodSymbol { OverriddenMethod: { } method } => method,
            IPropertySymbol { OverriddenProperty: { } property } => property,
            INamedTypeSymbol { BaseType: { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType } type } => type,
            INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
            _ => Implemented(symbol),
        };
    }

    private static ISymbol? Implemented(ISymbol symbol)
    {
        foreach (var contract in symbol.ContainingType?.AllInterfaces ?? [])
        {
            foreach (var member in contract.GetMembers(symbol.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType!.FindImplementationForInterfaceMember(member), symbol))
                {
                    return member;
                }
            }
        }

        return null;
    }

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
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
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

    private static string? Text(XElement? element, ISymbol owner)
    {
        if (element is null)
        {
            return null;
        }

        var builder = new StringBuilder();
        Append(builder, element, owner, 0);
        return Normalize(builder.ToString());
    }

    /// <summary>Takes the indentation of the first line off all lines.</summary>
    private static string? Normalize(string text)
    {
        text = "\n" + text.Replace("\r", string.Empty).Trim('\n');
        var end = 1;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        text = text.Replace(text.Substring(0, end), "\n").Trim('\n').Trim();
        return text.Length == 0 ? null : text;
    }

    private static void Append(StringBuilder builder, XElement? element, ISymbol owner, int depth)
    {
        foreach (var node in element?.Nodes() ?? [])
        {
            if (node is XText text)
            {
                builder.Append(text.Value);
            }
            else if (node is XElement child)
            {
                AppendElement(builder, child, owner, depth);
            }
        }
    }

    private static void AppendElement(StringBuilder builder, XElement element, ISymbol owner, int depth)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso" when !element.Nodes().Any():
                var target = (string?)element.Attribute("langword") ?? (string?)element.Attribute("cref") ?? (string?)element.Attribute("href");
                builder.Append(SimpleName(target ?? string.Empty));
                break;
            case "paramref" or "typeparamref":
                builder.Append((string?)element.Attribute("name"));
                break;
            case "inheritdoc" when depth < MaxInheritance:
                if (Inherited(owner, element) is { } from && Resolve(from) is var (source, root))
                {
                    var inherited = new StringBuilder();
                    Append(inherited, root.Element("summary"), source, depth + 1);
                    builder.Append(Normalize(inherited.ToString()));
                }

                break;
            default:
                Append(builder, element, owner, depth);
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
