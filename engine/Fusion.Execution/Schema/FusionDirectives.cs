using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Names of the execution-schema format and access to the arguments of its directives.</summary>
internal static class FusionDirectives
{
    public const string Prefix = "fusion__";
    public const string SchemaEnum = "fusion__Schema";
    public const string SchemaMetadata = "fusion__schema_metadata";
    public const string Type = "fusion__type";
    public const string Field = "fusion__field";
    public const string Implements = "fusion__implements";
    public const string UnionMember = "fusion__unionMember";
    public const string Lookup = "fusion__lookup";
    public const string Requires = "fusion__requires";
    public const string Inaccessible = "fusion__inaccessible";

    public static bool Has(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (string.Equals(directive.Name.Value, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static IEnumerable<DirectiveNode> Select(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (string.Equals(directive.Name.Value, name, StringComparison.Ordinal))
            {
                yield return directive;
            }
        }
    }

    public static ValueNode? Argument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value is NullValueNode ? null : argument.Value;
            }
        }

        return null;
    }

    public static string? Text(DirectiveNode directive, string name) => Argument(directive, name) switch
    {
        StringValueNode text => text.Value,
        EnumValueNode value => value.Value,
        _ => null,
    };

    public static string RequiredText(DirectiveNode directive, string name)
        => Text(directive, name)
           ?? throw new CompositeSchemaException($"The directive @{directive.Name.Value} has no argument `{name}`.");

    public static bool Flag(DirectiveNode directive, string name) => Argument(directive, name) is BooleanValueNode { Value: true };

    /// <summary>Parses a <c>fusion__FieldSelectionSet</c>, whose outermost braces may be missing.</summary>
    public static SelectionSetNode SelectionSet(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return GraphQLParser.ParseSelectionSet(trimmed.StartsWith("{") ? text : $"{{ {text} }}");
    }
}
