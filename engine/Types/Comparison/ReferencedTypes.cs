namespace Cacao.Types;

/// <summary>
/// The types of a schema: those that it defines in their order, each with the specification's scalars that it is the first to use.
/// </summary>
internal sealed class ReferencedTypes
{
    private readonly HashSet<NamedType> _seen = [];
    private readonly List<NamedType> _types = [];

    public static IReadOnlyList<NamedType> Of(Schema schema, IEnumerable<DirectiveDefinition> directives)
    {
        var types = new ReferencedTypes();
        var defined = schema.Types.Where(static type => !type.IsBuiltIn).ToArray();
        types._seen.UnionWith(defined);
        foreach (var type in defined)
        {
            types.Visit(type);
        }

        foreach (var directive in directives)
        {
            types.Add(directive.Arguments);
        }

        // Introspection uses these two whatever else the schema has.
        foreach (var name in (ReadOnlySpan<string>)["String", "Boolean"])
        {
            if (schema.TryGetType(name, out var type))
            {
                types.Add(type);
            }
        }

        return types._types;
    }

    private void Add(NamedType type)
    {
        if (_seen.Add(type))
        {
            Visit(type);
        }
    }

    private void Visit(NamedType type)
    {
        _types.Add(type);
        switch (type)
        {
            case UnionType union:
                foreach (var member in union.Members)
                {
                    Add(member);
                }

                break;
            case ComplexType complex:
                foreach (var implemented in complex.Interfaces)
                {
                    Add(implemented);
                }

                foreach (var field in complex.Fields)
                {
                    Add(field.Type.NamedType);
                    Add(field.Arguments);
                }

                break;
            case InputObjectType input:
                Add(input.Fields);
                break;
        }
    }

    private void Add(IReadOnlyList<InputValueDefinition> values)
    {
        foreach (var value in values)
        {
            Add(value.Type.NamedType);
        }
    }
}
