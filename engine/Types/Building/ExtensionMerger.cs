namespace Cacao.Types;

/// <summary>
/// Puts every extension into the type it extends, by name or by runtime type. Two definitions of one name are one type when code made
/// them both (several classes may each give a part of <c>Query</c>), and a mistake otherwise.
/// </summary>
internal static class ExtensionMerger
{
    public static void Merge(SchemaConfiguration schema)
    {
        var definitions = new List<TypeConfiguration>();
        var extensions = new List<TypeConfiguration>();
        var byName = new Dictionary<string, TypeConfiguration>(StringComparer.Ordinal);
        foreach (var type in schema.Types)
        {
            if (type.IsExtension)
            {
                extensions.Add(type);
            }
            else if (!byName.TryGetValue(type.Name, out var existing))
            {
                byName.Add(type.Name, type);
                definitions.Add(type);
            }
            else if (!ReferenceEquals(existing, type))
            {
                MergeDefinitions(existing, type);
            }
        }

        foreach (var extension in extensions)
        {
            if (byName.TryGetValue(extension.Name, out var target) && (extension.RuntimeType is null || !IsOtherKind(target, extension)))
            {
                TypeMerger.Merge(target, extension);
            }
            else if (!MergeByRuntimeType(definitions, extension))
            {
                Define(schema, definitions, byName, extension);
            }
        }

        schema.Types.Clear();
        schema.Types.AddRange(definitions);
        foreach (var type in definitions)
        {
            if (type is ObjectTypeConfiguration objectType)
            {
                RemoveReplacedMembers(objectType);
            }
        }
    }

    private static void MergeDefinitions(TypeConfiguration existing, TypeConfiguration type)
    {
        if (existing.Features.Get<SyntaxFeature>() is not null || type.Features.Get<SyntaxFeature>() is not null)
        {
            throw new SchemaException($"There can be only one type named \"{type.Name}\".");
        }

        if (existing.RuntimeType is { } a && type.RuntimeType is { } b && a != b)
        {
            throw new SchemaException($"The name \"{type.Name}\" is taken by both {a.FullName} and {b.FullName}.");
        }

        TypeMerger.Merge(existing, type);
    }

    private static bool IsOtherKind(TypeConfiguration target, TypeConfiguration extension)
        => target is InputObjectTypeConfiguration != extension is InputObjectTypeConfiguration;

    private static bool MergeByRuntimeType(List<TypeConfiguration> definitions, TypeConfiguration extension)
    {
        if (extension.RuntimeType is not { } runtimeType || runtimeType == typeof(object))
        {
            return false;
        }

        var exact = definitions.Find(d => d.RuntimeType == runtimeType && d.GetType() == extension.GetType());
        if (exact is not null)
        {
            TypeMerger.Merge(exact, extension);
            return true;
        }

        var merged = false;
        foreach (var definition in definitions)
        {
            if (definition is ObjectTypeConfiguration
                && extension is ObjectTypeConfiguration
                && definition.RuntimeType is { } candidate
                && runtimeType.IsAssignableFrom(candidate))
            {
                TypeMerger.Merge(definition, extension);
                merged = true;
            }
        }

        return merged;
    }

    private static void Define(
        SchemaConfiguration schema,
        List<TypeConfiguration> definitions,
        Dictionary<string, TypeConfiguration> byName,
        TypeConfiguration extension)
    {
        if (extension.Features.Get<SyntaxFeature>() is not null)
        {
            throw new SchemaException($"Cannot extend type \"{extension.Name}\" because it is not defined.");
        }

        extension.IsExtension = false;
        byName.Add(extension.Name, extension);
        definitions.Add(extension);
    }

    /// <summary>A field that takes the place of a member hides the field that reads it.</summary>
    private static void RemoveReplacedMembers(ObjectTypeConfiguration type)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (type.Fields[i] is { BindMember: { } member } replacement)
            {
                var removed = type.Fields.RemoveAll(f => !ReferenceEquals(f, replacement) && f.BindMember is null && f.MemberName == member);
                i = removed > 0 ? type.Fields.IndexOf(replacement) : i;
            }
        }
    }
}
