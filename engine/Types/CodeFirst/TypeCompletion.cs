namespace Cacao.Types;

/// <summary>Adds what types refer to until nothing is missing: types that classes define, and types that were generated.</summary>
internal sealed class TypeCompletion
{
    private readonly SchemaConfiguration _schema;
    private readonly IServiceProvider _services;
    private readonly TypeDefinitions _definitions;
    private readonly GeneratedTypeCatalogs _catalogs;

    private TypeCompletion(SchemaConfiguration schema, IServiceProvider services)
    {
        _schema = schema;
        _services = services;
        _definitions = TypeDefinitions.Of(schema, services);
        _catalogs = schema.GetCatalogs();
    }

    public static void Run(SchemaConfiguration schema, IServiceProvider services)
    {
        DocumentBindings.Apply(schema, services);
        var completion = new TypeCompletion(schema, services);
        int described;
        do
        {
            // A class may describe anew what was visited before it was reached.
            described = completion._definitions.Count;
            completion.Visit();
        }
        while (completion._definitions.Count > described);

        WriteEnumsByName(schema);
    }

    private void Visit()
    {
        // Types and fields grow while they are visited.
        for (var i = 0; i < _schema.Types.Count; i++)
        {
            switch (_schema.Types[i])
            {
                case InputObjectTypeConfiguration input:
                    Follow(input.Fields);
                    break;
                case UnionTypeConfiguration union:
                    Follow(union.Members);
                    break;
                case ObjectTypeConfiguration complex:
                    Follow(complex.Interfaces);
                    RemoveDuplicates(complex);
                    for (var f = 0; f < complex.Fields.Count; f++)
                    {
                        var field = complex.Fields[f];
                        field.Type = Follow(field.Type, GeneratedTypeKind.Output);
                        RemoveBoundWriter(field);
                        Follow(field.Arguments);
                    }

                    break;
            }
        }
    }

    /// <summary>A scalar that code binds writes the values itself.</summary>
    private void RemoveBoundWriter(FieldConfiguration field)
    {
        if (field.ResultType is { } result
            && _schema.Features.Get<RuntimeBindings>()?.Types.ContainsKey(Nullable.GetUnderlyingType(result) ?? result) == true)
        {
            field.LeafResolver = null;
        }
    }

    /// <summary>An interface may be known by its .NET type, and named by a descriptor.</summary>
    private void RemoveDuplicates(ObjectTypeConfiguration type)
    {
        if (type.Features.Get<SyntaxFeature>() is not null)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < type.Interfaces.Count; i++)
        {
            if (TypeReferences.FindOutput(_schema, type.Interfaces[i])?.Name is { } name && !names.Add(name))
            {
                type.Interfaces.RemoveAt(i--);
            }
        }
    }

    private void Follow(List<InputValueConfiguration> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            values[i].Type = Follow(values[i].Type, GeneratedTypeKind.Input);
        }
    }

    private void Follow(List<TypeReference> references)
    {
        for (var i = 0; i < references.Count; i++)
        {
            references[i] = Follow(references[i], GeneratedTypeKind.Output);
        }
    }

    private TypeReference Follow(TypeReference reference, GeneratedTypeKind kind)
    {
        var resolved = _definitions.Resolve(reference);
        _catalogs.Follow(_schema, resolved, kind, _services);
        return resolved;
    }

    /// <summary>Generated writers know the values' first names alone.</summary>
    private static void WriteEnumsByName(SchemaConfiguration schema)
    {
        foreach (var type in schema.Types)
        {
            if (type is EnumTypeConfiguration { HasChangedValues: true, RuntimeType: { } runtimeType })
            {
                foreach (var other in schema.Types)
                {
                    RemoveWriters(other as ObjectTypeConfiguration, runtimeType);
                }
            }
        }
    }

    private static void RemoveWriters(ObjectTypeConfiguration? type, Type enumType)
    {
        foreach (var field in type?.Fields ?? [])
        {
            if (field.ResultType is { } result && (Nullable.GetUnderlyingType(result) ?? result) == enumType)
            {
                field.LeafResolver = null;
            }
        }
    }
}
