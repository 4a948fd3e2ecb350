using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Prints a schema for people and for comparison: sorted by kind and name, one directive a line. The same schema always has the
/// same text.
/// </summary>
internal sealed class SchemaPrinter
{
    private readonly StringBuilder _text = new();

    public static string Print(SchemaDefinition schema)
    {
        var printer = new SchemaPrinter();
        printer.WriteSchema(schema);

        foreach (var type in schema.Types.OrderBy(t => Rank(schema, t)).ThenBy(t => t.Name, StringComparer.Ordinal))
        {
            printer.WriteType(type);
        }

        foreach (var directive in schema.DirectiveDefinitions.OrderBy(d => d.Name.Value, StringComparer.Ordinal))
        {
            printer.WriteDirectiveDefinition(directive);
        }

        return printer._text.ToString();
    }

    private static int Rank(SchemaDefinition schema, TypeDefinition type)
    {
        if (type.Name == schema.QueryTypeName)
        {
            return 0;
        }

        if (type.Name == schema.MutationTypeName)
        {
            return 1;
        }

        return type.Name == schema.SubscriptionTypeName ? 2 : 3 + (int)type.Kind;
    }

    private void WriteSchema(SchemaDefinition schema)
    {
        if (schema.QueryTypeName is null && schema.MutationTypeName is null && schema.SubscriptionTypeName is null)
        {
            return;
        }

        WriteDescription(schema.Description, "");
        _text.Append("schema");
        WriteDirectives(schema.Directives, "  ");
        _text.Append(" {\n");
        WriteOperation("query", schema.QueryTypeName);
        WriteOperation("mutation", schema.MutationTypeName);
        WriteOperation("subscription", schema.SubscriptionTypeName);
        _text.Append("}\n");
    }

    private void WriteOperation(string operation, string? typeName)
    {
        if (typeName is not null)
        {
            _text.Append("  ").Append(operation).Append(": ").Append(typeName).Append('\n');
        }
    }

    private void WriteType(TypeDefinition type)
    {
        _text.Append(_text.Length == 0 ? "" : "\n");
        WriteDescription(type.Description, "");
        _text.Append(Keyword(type.Kind)).Append(' ').Append(type.Name);

        if (type is ComplexTypeDefinition { Interfaces.Count: > 0 } implementing)
        {
            _text.Append(" implements ").AppendJoin(" & ", implementing.Interfaces);
        }

        WriteDirectives(type.Directives, "  ");

        switch (type)
        {
            case ComplexTypeDefinition complex:
                WriteBlock(complex.Fields, WriteField);
                break;

            case InputObjectTypeDefinition input:
                WriteBlock(input.Fields, f => WriteInputValue(f, "    "));
                break;

            case EnumTypeDefinition @enum:
                WriteBlock(@enum.Values, v =>
                {
                    _text.Append(v.Name);
                    WriteDirectives(v.Directives, "    ");
                });
                break;

            case UnionTypeDefinition { Members.Count: > 0 } union:
                _text.Append(" = ").AppendJoin(" | ", union.Members);
                break;
        }

        _text.Append('\n');
    }

    private static string Keyword(SchemaTypeKind kind)
        => kind switch
        {
            SchemaTypeKind.Object => "type",
            SchemaTypeKind.Interface => "interface",
            SchemaTypeKind.Union => "union",
            SchemaTypeKind.InputObject => "input",
            SchemaTypeKind.Enum => "enum",
            _ => "scalar",
        };

    private void WriteBlock<T>(List<T> members, Action<T> write)
        where T : SchemaMember
    {
        if (members.Count == 0)
        {
            return;
        }

        _text.Append(" {\n");

        foreach (var member in members.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            WriteDescription(member.Description, "  ");
            _text.Append("  ");
            write(member);
            _text.Append('\n');
        }

        _text.Append('}');
    }

    private void WriteField(FieldDefinition field)
    {
        _text.Append(field.Name);

        if (field.Arguments.Count > 0)
        {
            _text.Append("(\n");

            foreach (var argument in field.Arguments.OrderBy(a => a.Name, StringComparer.Ordinal))
            {
                WriteDescription(argument.Description, "    ");
                _text.Append("    ");
                WriteInputValue(argument, "      ");
                _text.Append('\n');
            }

            _text.Append("  )");
        }

        _text.Append(": ").Append(field.Type.Text());
        WriteDirectives(field.Directives, "    ");
    }

    private void WriteInputValue(InputValueDefinition value, string indent)
    {
        _text.Append(value.Name).Append(": ").Append(value.Type.Text());

        if (value.DefaultValue is not null)
        {
            _text.Append(" = ").Append(SyntaxPrinter.Print(value.DefaultValue));
        }

        WriteDirectives(value.Directives, indent);
    }

    private void WriteDirectives(List<DirectiveNode> directives, string indent)
    {
        foreach (var directive in directives)
        {
            _text.Append('\n').Append(indent).Append('@').Append(directive.Name.Value);
            _text.Append(SelectionSets.PrintArguments(directive.Arguments));
        }
    }

    private void WriteDescription(string? description, string indent)
    {
        if (description is null)
        {
            return;
        }

        var literal = SyntaxPrinter.Print(new StringValueNode(description, isBlock: description.Contains('\n', StringComparison.Ordinal)));

        foreach (var line in literal.Split('\n'))
        {
            _text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append(SyntaxPrinter.Print(directive)).Append('\n');
    }
}
