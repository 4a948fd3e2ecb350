using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Says where a type or field of a composition comes from: which source schemas give it, and by which lookups they are reached.</summary>
public static class SchemaExplanation
{
    /// <summary>The lines of the explanation; null where the composition has no such type or field.</summary>
    /// <param name="executionSchema">The execution schema.</param>
    /// <param name="coordinate"><c>Type</c> or <c>Type.field</c>.</param>
    /// <exception cref="InvalidArchiveException">The text is no execution schema.</exception>
    public static IReadOnlyList<string>? Explain(string executionSchema, string coordinate)
    {
        ArgumentNullException.ThrowIfNull(coordinate);
        var (schema, names) = ExecutionSchemaReader.Read(executionSchema);
        var parts = coordinate.Split('.');
        if (parts.Length > 2 || schema.Type(parts[0]) is not { } type)
        {
            return null;
        }

        var lines = new List<string>();
        if (parts.Length == 1)
        {
            Add(lines, $"{Kind(type)} {type.Name}", type);
            ExplainType(schema, type, names, lines);
            return lines;
        }

        if ((type as ComplexTypeDefinition)?.Field(parts[1]) is not { } field)
        {
            return null;
        }

        Add(lines, $"{field.Coordinate}: {field.Type.Text()}", field);
        ExplainField(schema, type, field, names, lines);
        return lines;
    }

    private static void Add(List<string> lines, string text, SchemaMember member)
        => lines.Add(member.IsInaccessible() ? $"{text} (not shown to clients)" : text);

    private static void ExplainType(SchemaDefinition schema, TypeDefinition type, IReadOnlyDictionary<string, string> names, List<string> lines)
    {
        foreach (var directive in type.FindAll(DirectiveNames.FusionType))
        {
            var source = SchemaOf(directive, names);
            lines.Add($"  {source}");
            foreach (var field in (type as ComplexTypeDefinition)?.Fields ?? [])
            {
                if (field.FindAll(DirectiveNames.FusionField).FirstOrDefault(d => SchemaOf(d, names) == source) is { } given)
                {
                    lines.Add($"    gives {field.Name}{Remarks(field, given)}");
                }
            }

            AddLookups(schema, type, source, names, lines);
        }
    }

    private static void ExplainField(
        SchemaDefinition schema, TypeDefinition type, FieldDefinition field, IReadOnlyDictionary<string, string> names, List<string> lines)
    {
        var given = field.FindAll(DirectiveNames.FusionField).ToList();
        if (given.Count == 0)
        {
            lines.Add("  the gateway itself");
        }

        foreach (var directive in given)
        {
            var source = SchemaOf(directive, names);
            lines.Add($"  {source}{Remarks(field, directive)}");
            AddLookups(schema, type, source, names, lines);
        }
    }

    private static string Remarks(FieldDefinition field, DirectiveNode given)
    {
        var text = new StringBuilder();
        if (given.StringArgument("sourceType") is { } type)
        {
            text.Append(" as ").Append(type);
        }

        if (given.BooleanArgument("partial") == true)
        {
            text.Append(", only where it is provided");
        }

        if (given.StringArgument("provides") is { } provides)
        {
            text.Append(", with { ").Append(provides).Append(" } of other schemas");
        }

        var source = ((EnumValueNode)given.Argument("schema")!).Value;
        foreach (var required in field.FindAll(DirectiveNames.FusionRequires))
        {
            if (((EnumValueNode)required.Argument("schema")!).Value == source)
            {
                text.Append(", needs { ").Append(required.StringArgument("requirements")).Append(" } of other schemas");
            }
        }

        return text.ToString();
    }

    private static void AddLookups(
        SchemaDefinition schema, TypeDefinition type, string source, IReadOnlyDictionary<string, string> names, List<string> lines)
    {
        if (type.Name == schema.QueryTypeName || type.Name == schema.MutationTypeName || type.Name == schema.SubscriptionTypeName)
        {
            return;
        }

        var any = false;
        foreach (var declared in schema.Types.Where(t => t.Name == type.Name || schema.IsPossibleType(t.Name, type.Name)))
        {
            foreach (var lookup in declared.FindAll(DirectiveNames.FusionLookup).Where(d => SchemaOf(d, names) == source))
            {
                any = true;
                var path = lookup.StringArgument("path") is { Length: > 0 } below ? $"{below}." : "";
                var visibility = lookup.BooleanArgument("internal") == true ? ", internal" : "";
                lines.Add($"    looked up by {{ {lookup.StringArgument("key")} }}: {path}{lookup.StringArgument("field")}{visibility}");
            }
        }

        if (!any)
        {
            lines.Add("    no lookup: reached by its own fields alone");
        }
    }

    private static string SchemaOf(DirectiveNode directive, IReadOnlyDictionary<string, string> names)
        => directive.Argument("schema") is EnumValueNode { Value: var key } ? names.GetValueOrDefault(key, key) : "";

    private static string Kind(TypeDefinition type) => type switch
    {
        ObjectTypeDefinition => "type",
        InterfaceTypeDefinition => "interface",
        UnionTypeDefinition => "union",
        EnumTypeDefinition => "enum",
        InputObjectTypeDefinition => "input",
        _ => "scalar",
    };
}
