using System.Text;
using Cacao.Language;

namespace Contract.Testing;

/// <summary>
/// A schema as a sorted set of one-line facts: each type, field, argument and value with its type, default, description and directives.
/// Order in the document does not matter then, and a difference reads as a line.
/// </summary>
internal static class SchemaFacts
{
    // Defined by the specification; every engine prints its own words for them.
    private static readonly HashSet<string> s_builtIn = new(StringComparer.Ordinal)
    {
        "deprecated", "include", "skip", "oneOf", "specifiedBy", "defer", "stream",
    };

    public static IReadOnlyList<string> Read(string text)
    {
        var facts = new List<string>();
        foreach (var definition in GraphQLParser.Parse(text).Definitions)
        {
            Add(facts, definition);
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    private static void Add(List<string> facts, DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                facts.AddRange(schema.OperationTypes.Select(o => $"schema {o.Operation}: {SyntaxPrinter.Print(o.Type)}"));
                break;
            case ObjectTypeDefinitionNode type:
                AddType(facts, "type", type, type.Description, type.Directives, type.Interfaces);
                AddFields(facts, type.Name.Value, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                AddType(facts, "interface", type, type.Description, type.Directives, type.Interfaces);
                AddFields(facts, type.Name.Value, type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                AddType(facts, "union", type, type.Description, type.Directives, type.Types);
                break;
            case InputObjectTypeDefinitionNode type:
                AddType(facts, "input", type, type.Description, type.Directives, []);
                facts.AddRange(type.Fields.Select(f => $"{type.Name.Value}.{Value(f)}"));
                break;
            case EnumTypeDefinitionNode type:
                AddType(facts, "enum", type, type.Description, type.Directives, []);
                facts.AddRange(type.Values.Select(v => $"{type.Name.Value}.{v.Name.Value}{Directives(v.Directives)}{Text(v.Description)}"));
                break;
            case ScalarTypeDefinitionNode type:
                AddType(facts, "scalar", type, type.Description, type.Directives, []);
                break;
            case DirectiveDefinitionNode directive when !s_builtIn.Contains(directive.Name.Value):
                AddDirective(facts, directive);
                break;
        }
    }

    private static void AddType(
        List<string> facts,
        string kind,
        IHasName type,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> related)
    {
        var names = string.Join(" & ", related.Select(r => r.Name.Value).Order(StringComparer.Ordinal));
        facts.Add($"{kind} {type.Name.Value}{(names.Length > 0 ? $" of {names}" : "")}{Directives(directives)}{Text(description)}");
    }

    private static void AddFields(List<string> facts, string type, IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            facts.Add($"{type}.{field.Name.Value}: {SyntaxPrinter.Print(field.Type)}{Directives(field.Directives)}{Text(field.Description)}");
            facts.AddRange(field.Arguments.Select(a => $"{type}.{field.Name.Value}({Value(a)})"));
        }
    }

    private static void AddDirective(List<string> facts, DirectiveDefinitionNode directive)
    {
        var locations = string.Join(" | ", directive.Locations.Select(l => l.Value).Order(StringComparer.Ordinal));

        // The contract's @key is not repeatable; the Composite Schemas specification's is, and an entity may have several keys.
        facts.Add($"directive @{directive.Name.Value} on {locations}{Text(directive.Description)}");
        facts.AddRange(directive.Arguments.Select(a => $"directive @{directive.Name.Value}({Value(a)})"));
    }

    private static string Value(InputValueDefinitionNode value)
    {
        var fallback = value.DefaultValue is { } literal ? $" = {SyntaxPrinter.Print(literal)}" : "";
        return $"{value.Name.Value}: {SyntaxPrinter.Print(value.Type)}{fallback}{Directives(value.Directives)}{Text(value.Description)}";
    }

    private static string Directives(IReadOnlyList<DirectiveNode> directives)
    {
        var builder = new StringBuilder();
        foreach (var directive in directives.Select(Print).Order(StringComparer.Ordinal))
        {
            builder.Append(' ').Append(directive);
        }

        return builder.ToString();
    }

    private static string Print(DirectiveNode directive)
    {
        var arguments = directive.Arguments
            .Select(a => $"{a.Name.Value}: {SyntaxPrinter.Print(a.Value)}")
            .Order(StringComparer.Ordinal);
        return directive.Arguments.Count == 0 ? $"@{directive.Name.Value}" : $"@{directive.Name.Value}({string.Join(", ", arguments)})";
    }

    private static string Text(StringValueNode? description)
        => description is null ? "" : $" -- {description.Value.Trim().ReplaceLineEndings(" ")}";
}
