using System.Text;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Writes schemas as SDL in one canonical form. Built-in scalars, the specification's directives and introspection types are left out.
/// </summary>
public sealed partial class SchemaPrinter
{
    private readonly StringBuilder _output = new();
    private readonly SchemaPrinterOptions _options;

    private SchemaPrinter(SchemaPrinterOptions options)
    {
        _options = options;
    }

    /// <summary>The whole schema.</summary>
    public static string Print(Schema schema, SchemaPrinterOptions? options = null)
    {
        var printer = new SchemaPrinter(options ?? SchemaPrinterOptions.Default);
        printer.PrintSchemaDefinition(schema);
        var directives = schema.DirectiveDefinitions.Where(static d => !d.IsBuiltIn);
        var types = schema.Types.Where(static t => !t.IsBuiltIn);
        if (printer._options.Sorted)
        {
            foreach (var type in types.OrderBy(static t => GetGroup(t)).ThenBy(static t => t.Name, StringComparer.Ordinal))
            {
                printer.PrintType(type);
            }

            directives = directives.OrderBy(static d => d.Name, StringComparer.Ordinal);
            types = [];
        }

        foreach (var directive in directives)
        {
            printer.PrintDirectiveDefinition(directive);
        }

        foreach (var type in types)
        {
            printer.PrintType(type);
        }

        return printer._output.ToString();
    }

    /// <summary>One definition.</summary>
    public static string Print(NamedType type, SchemaPrinterOptions? options = null)
    {
        var printer = new SchemaPrinter(options ?? SchemaPrinterOptions.Default);
        printer.PrintType(type);
        return printer._output.ToString();
    }

    private static int GetGroup(NamedType type) => type.Kind switch
    {
        TypeKind.Interface => 0,
        TypeKind.Object => 1,
        TypeKind.Union => 2,
        TypeKind.InputObject => 3,
        TypeKind.Enum => 4,
        _ => 5,
    };

    private void PrintSchemaDefinition(Schema schema)
    {
        var operations = schema.DeclaredOperationTypes;
        var isUsual = true;
        foreach (var (operation, type) in operations)
        {
            isUsual &= string.Equals(type.Name, operation.ToString(), StringComparison.Ordinal);
        }

        var printsDirectives = _options.AppliedDirectives && schema.Directives.Count > 0;
        var mayBeOmitted = !_options.AlwaysPrintSchemaDefinition && !printsDirectives && isUsual && (schema.Description is null || !_options.Descriptions);
        if (operations.Count == 0 || mayBeOmitted)
        {
            return;
        }

        BeginDefinition();
        PrintDescription(schema.Description, "", isFirst: true);
        _output.Append("schema");
        if (_options.AppliedDirectives)
        {
            PrintDirectives(schema.Directives);
        }

        _output.Append(" {\n");
        foreach (var (operation, type) in operations)
        {
            _output.Append("  ").Append(operation.ToString().ToLowerInvariant()).Append(": ").Append(type.Name).Append('\n');
        }

        _output.Append('}');
    }

    private void PrintDirectiveDefinition(DirectiveDefinition directive)
    {
        BeginDefinition();
        PrintDescription(directive.Description, "", isFirst: true);
        _output.Append("directive @").Append(directive.Name);
        PrintArguments(directive.Arguments, "");
        _output.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        _output.AppendJoin(" | ", directive.Locations);
    }

    private void BeginDefinition()
    {
        if (_output.Length > 0)
        {
            _output.Append("\n\n");
        }
    }

    private void PrintDescription(string? description, string indentation, bool isFirst)
    {
        if (description is null || !_options.Descriptions)
        {
            return;
        }

        if (indentation.Length > 0 && !isFirst)
        {
            _output.Append('\n');
        }

        var isBlock = IsPrintableAsBlockString(description);
        var text = SyntaxPrinter.Print(new StringValueNode(description, isBlock));
        _output.Append(indentation).Append(text.Replace("\n", "\n" + indentation, StringComparison.Ordinal)).Append('\n');
    }

    /// <summary>A block string gives back its text only if that has no odd line ends, and neither begins nor ends with an empty line.</summary>
    private static bool IsPrintableAsBlockString(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var isEmptyLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var seenNonEmptyLine = false;
        foreach (var character in text)
        {
            switch (character)
            {
                case '\n':
                    if (isEmptyLine && !seenNonEmptyLine)
                    {
                        return false;
                    }

                    seenNonEmptyLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case ' ' or '\t':
                    hasIndent |= isEmptyLine;
                    break;
                case < ' ':
                    return false;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }

        return !isEmptyLine && !(hasCommonIndent && seenNonEmptyLine);
    }
}
