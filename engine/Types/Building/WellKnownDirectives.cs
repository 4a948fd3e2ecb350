using Cacao.Language;

namespace Cacao.Types;

/// <summary>Defines the directives that conventions and attributes apply, when they are applied and nothing else defines them.</summary>
internal static partial class WellKnownDirectives
{
    public static void AddUsed(SchemaConfiguration schema)
    {
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in schema.DirectiveDefinitions)
        {
            defined.Add(directive.Name.Value);
        }

        foreach (var name in DirectiveUsages.Collect(schema))
        {
            if (s_definitions.TryGetValue(name, out var definition) && defined.Add(name))
            {
                schema.DirectiveDefinitions.Add(definition);
            }
        }

        AddTypes(schema);
    }

    private static void AddTypes(SchemaConfiguration schema)
    {
        foreach (var directive in schema.DirectiveDefinitions)
        {
            foreach (var argument in directive.Arguments)
            {
                if (CreateType(GetName(argument.Type)) is { } type && schema.Find(type.Name) is null)
                {
                    schema.Types.Add(type);
                }
            }
        }
    }

    private static string GetName(TypeNode type) => type switch
    {
        ListTypeNode list => GetName(list.Type),
        NonNullTypeNode nonNull => GetName(nonNull.Type),
        NamedTypeNode named => named.Name.Value,
        _ => "",
    };
}
